package org.linli.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.casefile.NoticeWanted;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.NotNowException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what supervisor and unit write into the steps of an order. */
@Component
class OrderRules implements OutcomeRules {
    private static final Set<String> OF_SUPERVISORS =
            Set.of("issueOrder", "dropOrder", "acceptReply", "sendBackReply", "escalateOrder");

    private final SupervisionMapper mapper;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final Issuers issuers;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    OrderRules(
            SupervisionMapper mapper,
            CaseFileService caseFiles,
            OrganizationService organization,
            Issuers issuers,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.issuers = issuers;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.SUPERVISION;
    }

    @Override
    public void check(TaskAction action) {
        var order = mapper.findOrder(action.caseFile().id()).orElseThrow();
        if (action.user() != null
                && OF_SUPERVISORS.contains(action.outcome().id())
                && action.user().unitIds().contains(order.unitId())) {
            throw new NotEntitledException("supervision.order.own");
        }
        if (action.is("issueOrder")
                && action.user() != null
                && Objects.equals(order.draftedById(), action.user().staffId())) {
            throw new NotEntitledException("supervision.order.ownDraft");
        }
        if (action.is("escalateOrder") && order.level() >= Ladder.TOP) {
            throw new NotNowException("supervision.order.top");
        }
        if (action.is("escalateOrder") && action.user() != null) {
            checkIssuers(order, action.user());
        }
        if (action.is("issueOrder")) {
            checkSupervised(order);
        }
    }

    /** Neither a case that is over nor one with such an order on its way to the unit gets another. */
    private void checkSupervised(SupervisionOrder order) {
        var supervised = caseFiles.lock(order.supervisedNumber());
        if (supervised.isClosed()) {
            throw new NotNowException("supervision.order.closed");
        }
        if (mapper.hasIssuedOrder(supervised.id(), order.unitId(), order.level())) {
            throw new NotNowException("supervision.order.open");
        }
    }

    /** Whoever raises a paper asks for the next one, which somebody else has to issue. */
    private void checkIssuers(SupervisionOrder order, CurrentUser user) {
        var supervised = caseFiles.find(order.supervisedNumber());
        if (!supervised.isClosed()
                && issuers.beside(user, supervised, organization.unit(order.unitId()))
                        .isEmpty()) {
            throw new NotNowException("supervision.order.nobodyElse");
        }
    }

    @Override
    public String remark(TaskAction action) {
        return action.is("issueOrder") ? action.text("requirement").strip() : "";
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        var id = action.caseFile().id();
        switch (action.outcome().id()) {
            case "issueOrder" ->
                mapper.settle(
                        id,
                        action.text("facts").strip(),
                        action.text("requirement").strip(),
                        ((Number) action.data().get("replyDays")).intValue());
            case "replyOrder" -> mapper.reply(reply(action));
            case "acceptReply", "sendBackReply", "escalateOrder" -> mapper.review(review(action));
            default -> {
                // writes nothing of its own
            }
        }
    }

    @Override
    public void after(TaskAction action, CaseChange change) {
        var order = mapper.findOrder(action.caseFile().id()).orElseThrow();
        if (action.is("acceptReply")) {
            var unit = organization.unit(order.unitId()).name();
            caseFiles.change(
                    order.supervisedNumber(),
                    other -> other.record(Happening.of(action.user(), null, "orderAccepted", null, false)
                            .noting(order.orderNumber())
                            .concerning(unit, null)));
        } else if (action.is("sendBackReply") && order.repliedById() != null) {
            mapper.askAnew(order.caseFileId(), order.taskDueAt());
            publisher.publishEvent(NoticeWanted.toStaff(
                    "supervisionSentBack",
                    action.caseFile().caseNumber(),
                    Set.of(order.repliedById()),
                    Map.of(
                            "title", action.caseFile().title(),
                            "reason", order.orderNumber(),
                            "time", order.taskDueAt().toString())));
        }
    }

    private SupervisionMapper.Reply reply(TaskAction action) {
        var day = action.text("finishBy");
        return new SupervisionMapper.Reply(
                action.caseFile().id(),
                action.text("result").strip(),
                day == null || day.isBlank() ? null : LocalDate.parse(day),
                action.user().staffId(),
                clock.instant());
    }

    private SupervisionMapper.Review review(TaskAction action) {
        var text = action.opinion() == null ? null : action.opinion().strip();
        return new SupervisionMapper.Review(
                action.caseFile().id(),
                text,
                action.is("sendBackReply"),
                action.user().staffId(),
                clock.instant());
    }
}
