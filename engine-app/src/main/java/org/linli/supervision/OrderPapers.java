package org.linli.supervision;

import static org.linli.documents.PaperStyle.BODY;
import static org.linli.documents.PaperStyle.HEADING;
import static org.linli.documents.PaperStyle.LEAD;
import static org.linli.documents.PaperStyle.SMALL;
import static org.linli.documents.PaperStyle.TITLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.documents.PaperHead;
import org.linli.documents.Papers;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** The order on paper with the form on which the unit answers, and its draft; every print is recorded. */
@UseCaseService
public class OrderPapers {
    /** As the form of the draft allows. */
    private static final int MOST_DAYS = 10;

    private static final int MOST_WORDS = 1000;

    private final SupervisionService orders;
    private final OrganizationService organization;
    private final SupervisionSettings settings;
    private final Messages messages;
    private final Papers papers;
    private final AuditLog audit;

    OrderPapers(
            SupervisionService orders,
            OrganizationService organization,
            SupervisionSettings settings,
            Messages messages,
            Papers papers,
            AuditLog audit) {
        this.orders = orders;
        this.organization = organization;
        this.settings = settings;
        this.messages = messages;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * Prints an order for somebody who may read it.
     *
     * @throws NotFoundException if there is no such order or the person may not read it
     * @throws NotNowException if it has not been issued
     */
    public byte[] print(String number, CurrentUser user) {
        var order = orders.order(number, user);
        if (!order.isIssued()) {
            throw new NotNowException("supervision.paper.draft");
        }
        var names = organization.staffNames(people(order));
        var head = new PaperHead(text("title." + order.measure()), order.orderNumber());
        var file = papers.print(head, paper -> {
            paper.text(TITLE, head.title()).text(LEAD, head.number());
            writeOrder(paper, order);
            paper.signatures(List.of(text("signIssuer"), text("sealOffice"), text("date")));
            paper.newPage().text(TITLE, text("reply")).text(LEAD, head.number());
            writeReply(paper, order, names);
            paper.signatures(List.of(text("signHead"), text("sealUnit"), text("date")));
            paper.text(SMALL, text("confidential"));
        });
        audit.record("print-order", "case:" + order.caseNumber(), AuditResult.SUCCESS, order.orderNumber());
        return file;
    }

    /** What a supervisor has written into a draft and not sent yet; null = as it was drafted. */
    public record Wording(String facts, String requirement, Integer replyDays) {}

    /**
     * Prints a draft as it would be issued with these words, without a number and marked as a draft.
     *
     * @throws NotFoundException if there is no such order or the person may not read it
     * @throws NotNowException if it has been issued
     * @throws InvalidRequestException if the words do not fit
     */
    public byte[] preview(String number, Wording wording, CurrentUser user) {
        var order = orders.order(number, user);
        if (order.isIssued() || order.isClosed()) {
            throw new NotNowException("supervision.paper.issued");
        }
        var words = checked(wording, order);
        var title = text("title." + order.measure());
        var mark = text("draftMark");
        var file = papers.print(new PaperHead(title, mark), paper -> {
            paper.text(TITLE, title).text(LEAD, mark);
            writeOrder(paper, order, words);
            paper.signatures(List.of(text("signIssuer"), text("sealOffice"), text("date")));
            paper.text(SMALL, text("draftNote"));
        });
        audit.record("preview-order", "case:" + order.caseNumber(), AuditResult.SUCCESS, null);
        return file;
    }

    private static Wording checked(Wording wording, SupervisionOrder order) {
        var days = Objects.requireNonNullElse(wording.replyDays(), order.replyDays());
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidRequestException("replyDays", "supervision.paper.days", MOST_DAYS);
        }
        return new Wording(
                words("facts", wording.facts(), order.facts()),
                words("requirement", wording.requirement(), order.requirement()),
                days);
    }

    private static String words(String field, String written, String drafted) {
        if (written != null && Texts.length(written.strip()) > MOST_WORDS) {
            throw new InvalidRequestException(field, "form.tooLong", MOST_WORDS);
        }
        return written == null ? drafted : written.strip();
    }

    private void writeOrder(Paper paper, SupervisionOrder order) {
        writeOrder(paper, order, new Wording(order.facts(), order.requirement(), order.replyDays()));
    }

    private void writeOrder(Paper paper, SupervisionOrder order, Wording words) {
        var isIssued = order.isIssued();
        var until = isIssued ? messages.fullMoment(order.replyDueAt()) : text("draftUntil", words.replyDays());
        paper.facts(List.of(
                        fact("number", isIssued ? order.orderNumber() : text("draftMark")),
                        fact(
                                "office",
                                organization
                                        .findUnit(settings.office())
                                        .orElseThrow()
                                        .name()),
                        fact("unit", organization.unit(order.unitId()).name()),
                        fact("level", messages.text("supervision.level." + order.level())),
                        fact("issuedAt", isIssued ? messages.fullMoment(order.issuedAt()) : text("notIssued")),
                        fact("replyDueAt", until),
                        fact("case", order.supervisedNumber()),
                        fact("matter", order.supervisedTitle()),
                        fact("basis", order.basis())))
                .text(HEADING, text("facts"))
                .text(BODY, words.facts())
                .text(HEADING, text("requirement"))
                .text(BODY, words.requirement())
                .text(HEADING, text("limit"))
                .text(BODY, isIssued ? text("limitText", until, words.replyDays()) : text("limitDraft", until));
    }

    private void writeReply(Paper paper, SupervisionOrder order, Map<Long, String> names) {
        List<PaperFact> facts = new ArrayList<>();
        facts.add(fact("unit", organization.unit(order.unitId()).name()));
        facts.add(fact("replyDueAt", messages.fullMoment(order.replyDueAt())));
        facts.add(fact("matter", order.supervisedTitle()));
        facts.add(fact("receivedAt", received(order, names)));
        facts.add(fact("replied", order.repliedAt() == null ? blank() : messages.fullMoment(order.repliedAt())));
        facts.add(fact(
                "finishBy",
                order.finishBy() == null ? blank() : order.finishBy().toString()));
        facts.add(fact("measures", order.reply() == null ? blank().repeat(8) : order.reply()));
        facts.add(fact("review", review(order)));
        paper.facts(facts);
    }

    /** Who received it, or that nobody did in time. */
    private String received(SupervisionOrder order, Map<Long, String> names) {
        if (order.receivedAt() == null) {
            return blank();
        }
        var who = order.receivedById() == null ? text("deemedReceived") : names.get(order.receivedById());
        return messages.fullMoment(order.receivedAt()) + "　" + who;
    }

    private String review(SupervisionOrder order) {
        if (order.reviewedAt() == null) {
            return blank().repeat(4);
        }
        var state = messages.textOr("state." + order.state(), order.state());
        return order.review() == null || order.review().isBlank() ? state : state + "\n" + order.review();
    }

    private static Collection<Long> people(SupervisionOrder order) {
        return Stream.of(order.receivedById(), order.repliedById(), order.issuedById())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Room to write by hand. */
    private static String blank() {
        return "　\n";
    }

    private PaperFact fact(String name, String value) {
        return new PaperFact(text("field." + name), value);
    }

    private String text(String key, Object... arguments) {
        return messages.text("orderPaper." + key, arguments);
    }
}
