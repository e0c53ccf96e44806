package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linli.accounts.DataRequest;
import org.linli.accounts.DataRequestDesk;
import org.linli.accounts.web.MyDataViews.MyDataResponse;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.documents.PaperHead;
import org.linli.documents.PaperStyle;
import org.linli.documents.Papers;
import org.linli.residents.Resident;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** The answer to a request about somebody's own data, on paper for whoever has no telephone; with the data that he asked to see. */
@Component
class DataAnswerPaper {
    private final DataRequestDesk desk;
    private final MyDataViews views;
    private final Papers papers;
    private final Messages messages;

    DataAnswerPaper(DataRequestDesk desk, MyDataViews views, Papers papers, Messages messages) {
        this.desk = desk;
        this.views = views;
        this.papers = papers;
        this.messages = messages;
    }

    byte[] print(DataRequest request, CurrentUser user) {
        var head = new PaperHead(text("title"), request.number());
        var person = desk.person(request).orElse(null);
        return papers.print(head, paper -> {
            paper.text(PaperStyle.TITLE, head.title());
            paper.facts(facts(request, person, user));
            if (person != null && request.opensRecord()) {
                write(paper, views.of(person, List.of(), true));
            }
            paper.text(PaperStyle.SMALL, text("how"));
            paper.signatures(List.of(text("resident"), text("staff"), text("date")));
        });
    }

    private List<PaperFact> facts(DataRequest request, @Nullable Resident person, CurrentUser user) {
        var mark = desk.marks(List.of(request)).get(request.helperMarkId());
        return Stream.of(
                        fact("number", request.number()),
                        fact(
                                "person",
                                person == null ? null : person.details().name().value()),
                        fact("wish", text("wish." + request.kind()) + views.label(request)),
                        fact(
                                "reason",
                                request.reason() == null
                                        ? null
                                        : request.reason().value()),
                        fact("askedAt", messages.fullMoment(request.askedAt())),
                        fact("enteredBy", mark == null ? null : mark.enteredBy()),
                        fact("state", text("state." + request.state())),
                        fact(
                                "answer",
                                request.answer() == null
                                        ? null
                                        : request.answer().value()),
                        fact("decidedBy", request.decidedBy()),
                        fact("decidedAt", messages.fullMoment(request.decidedAt())),
                        fact("printedBy", user.name()))
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList();
    }

    private void write(Paper paper, MyDataResponse kept) {
        paper.text(PaperStyle.HEADING, messages.text("account.file.title"));
        paper.facts(kept.parts().stream()
                .filter(part -> part.value() != null)
                .map(part -> new PaperFact(part.label(), part.value()))
                .toList());
        List<List<String>> rows = new ArrayList<>();
        kept.households()
                .forEach(home -> rows.add(List.of(
                        messages.text("account.file.household"),
                        home.address() + " "
                                + String.join(
                                        "",
                                        home.members().stream()
                                                .filter(member -> member.isSelf())
                                                .map(member -> member.relation())
                                                .toList()),
                        kept.owner())));
        kept.tags().forEach(tag -> rows.add(List.of(messages.text("account.file.tag"), tag, kept.owner())));
        kept.infos()
                .forEach(info -> rows.add(List.of(
                        info.name(),
                        info.content() == null
                                ? messages.text("account.file.sealed")
                                : info.content().entrySet().stream()
                                        .map(each -> each.getKey() + " " + each.getValue())
                                        .reduce((one, other) -> one + messages.text("account.reading.and") + other)
                                        .orElse(""),
                        String.join(messages.text("account.reading.and"), info.owners()))));
        if (!rows.isEmpty()) {
            paper.table(
                    List.of(
                            messages.text("account.file.column.part"),
                            messages.text("account.file.column.value"),
                            messages.text("account.file.column.owner")),
                    new float[] {4, 10, 5},
                    rows);
        }
        writeReadings(paper, kept);
    }

    private void writeReadings(Paper paper, MyDataResponse kept) {
        if (kept.readings().isEmpty()) {
            return;
        }
        paper.text(PaperStyle.HEADING, text("readings"));
        paper.table(
                List.of(text("reading.at"), text("reading.unit"), text("reading.purpose")),
                new float[] {5, 6, 8},
                kept.readings().stream()
                        .map(reading -> List.of(
                                messages.fullMoment(reading.at()),
                                reading.unit() == null ? "" : reading.unit(),
                                reading.parts() == null
                                        ? reading.purpose()
                                        : reading.purpose() + " " + reading.parts()))
                        .toList());
    }

    private PaperFact fact(String field, @Nullable String value) {
        return new PaperFact(text("field." + field), value);
    }

    private String text(String key) {
        return messages.text("account.paper." + key);
    }
}
