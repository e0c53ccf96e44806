package org.linli.supervision;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.NoticeWanted;
import org.linli.inbox.TaskAnswerers;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.springframework.context.ApplicationEventPublisher;

/** What the model of an order does on its way: number and issue it, note the receipt, raise the level. */
@UseCaseService
public class OrderProcess {
    private final SupervisionMapper mapper;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final OrderDrafting drafting;
    private final Ladder ladder;
    private final OrderWords words;
    private final Issuers issuers;
    private final TaskAnswerers answerers;
    private final SupervisionSettings settings;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    OrderProcess(
            SupervisionMapper mapper,
            CaseFileService caseFiles,
            OrganizationService organization,
            WorkingCalendar calendar,
            OrderDrafting drafting,
            Ladder ladder,
            OrderWords words,
            Issuers issuers,
            TaskAnswerers answerers,
            SupervisionSettings settings,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.calendar = calendar;
        this.drafting = drafting;
        this.ladder = ladder;
        this.words = words;
        this.issuers = issuers;
        this.answerers = answerers;
        this.settings = settings;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Gives the order its number and its limit, and lets the supervised case rise. */
    public void issue(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var order = order(change);
            var now = clock.instant();
            var limit = new Limit(BigDecimal.valueOf(order.replyDays()), LimitUnit.WD);
            var due = calendar.due(now, limit, order.unitId());
            mapper.issue(order.caseFileId(), nextNumber(change.before()), actorId(change), now, due);
            change.handleBy(order.unitId());
            if (change.actor() == null) { // nobody chose to issue it, so nothing has said so yet
                change.record(Happening.of(null, null, "issueOrder", null, false));
            }
            var issued = order(change);
            note(issued, change);
            tell(issued, change);
        });
    }

    /** Notes who received it, or that nobody did; the limit of the answer runs from the issue on. */
    public void noteReceipt(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var order = order(change);
            mapper.receive(order.caseFileId(), actorId(change), clock.instant());
            change.nextDueAt(order.replyDueAt());
        });
    }

    /**
     * Drafts the paper of the next level, unless the supervised case is over; on the last level, the supervisors are told
     * instead, and the answer is false.
     */
    public boolean escalate(String caseNumber) {
        var isRaised = new boolean[] {true};
        caseFiles.change(caseNumber, change -> {
            var order = order(change);
            var supervised = caseFiles.find(order.supervisedNumber());
            var unit = organization.unit(order.unitId()).name();
            caseFiles.change(
                    supervised.caseNumber(),
                    other -> other.record(Happening.of(null, null, "orderUnanswered", null, false)
                            .noting(order.orderNumber())
                            .concerning(unit, order.replyDueAt())));
            if (!supervised.isClosed() && order.level() >= Ladder.TOP) {
                isRaised[0] = false;
                noteUnanswered(order, supervised, change);
            } else if (!supervised.isClosed()) {
                var cause = Ladder.UNANSWERED + ':' + order.caseFileId();
                var rung = ladder.rung(supervised, cause, null, order.level());
                drafting.draft(new OrderDrafting.Draft(
                        supervised,
                        rung,
                        cause,
                        order.unitId(),
                        words.unanswered(order, supervised, change.actor()),
                        change.actor())); // whoever raises it by hand has asked for it
            }
        });
        return isRaised[0];
    }

    /** The ladder ends: the order stands as unanswered on it, and the supervisors hear so once. */
    private void noteUnanswered(SupervisionOrder order, CaseFile supervised, CaseChange change) {
        var step = new SupervisionMapper.NewStep(
                supervised.id(),
                order.level(),
                Measure.UNANSWERED,
                Ladder.UNANSWERED + ':' + order.caseFileId(),
                clock.instant(),
                actorId(change),
                order.unitId(),
                order.caseFileId(),
                null);
        if (mapper.hasStep(step)) {
            return;
        }
        mapper.insertStep(step);
        publisher.publishEvent(NoticeWanted.toStaff(
                "supervisionUnanswered",
                change.before().caseNumber(),
                issuers.all(),
                Map.of(
                        "title", change.before().title(),
                        "unit", organization.unit(order.unitId()).name(),
                        "reason", order.orderNumber(),
                        "time", order.replyDueAt().toString())));
    }

    private void note(SupervisionOrder order, CaseChange change) {
        var supervised = caseFiles.find(order.supervisedNumber());
        mapper.insertStep(new SupervisionMapper.NewStep(
                supervised.id(),
                order.level(),
                order.measure(),
                order.cause(),
                order.issuedAt(),
                actorId(change),
                order.unitId(),
                order.caseFileId(),
                null));
        caseFiles.supervise(supervised, order.level());
        var unit = organization.unit(order.unitId()).name();
        var office = organization.findUnit(settings.office()).orElseThrow().name();
        caseFiles.change(
                supervised.caseNumber(),
                other -> other.record(Happening.of(
                                change.actor(),
                                office,
                                "supervise" + order.measure(),
                                null,
                                order.measure() == Measure.ORDER)
                        .noting(order.orderNumber())
                        .concerning(unit, order.replyDueAt())));
    }

    private void tell(SupervisionOrder order, CaseChange change) {
        var unit = organization.unit(order.unitId());
        publisher.publishEvent(NoticeWanted.toStaff(
                "supervisionOrder",
                change.before().caseNumber(),
                answerers.of(unit),
                Map.of(
                        "title", change.before().title(),
                        "time", order.replyDueAt().toString(),
                        "unit", unit.name(),
                        "reason", order.orderNumber())));
    }

    private SupervisionOrder order(CaseChange change) {
        return mapper.findOrder(change.before().id()).orElseThrow();
    }

    private String nextNumber(CaseFile caseFile) {
        var county = organization
                .ancestorOrSelf(organization.unit(caseFile.gridId()), UnitKind.CITY)
                .orElseThrow();
        var year = LocalDate.ofInstant(clock.instant(), Zone.OFFICE).getYear();
        mapper.advanceSequence(county.code(), year);
        return "%s〔%d〕%d号".formatted(settings.word(), year, mapper.currentSequence(county.code(), year));
    }

    private static Long actorId(CaseChange change) {
        return Optional.ofNullable(change.actor()).map(CurrentUser::staffId).orElse(null);
    }
}
