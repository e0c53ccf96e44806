package org.linli.casefile.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseReading;
import org.linli.casefile.TimelineTexts;
import org.linli.casefile.web.CaseResponse.RatingView;
import org.linli.casefile.web.CaseResponse.ReporterView;
import org.linli.casefile.web.CaseResponse.RoutingView;
import org.linli.casefile.web.CaseResponse.SuspensionView;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlineCard;
import org.linli.deadlines.DeadlineStatus;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Turns case files into what staff may see of them. */
@Component
class CaseResponses {
    private final CaseReading reading;
    private final OrganizationService organization;
    private final DeadlineViews limits;
    private final TimelineTexts texts;
    private final Clock clock;

    CaseResponses(
            CaseReading reading,
            OrganizationService organization,
            DeadlineViews limits,
            TimelineTexts texts,
            Clock clock) {
        this.reading = reading;
        this.organization = organization;
        this.limits = limits;
        this.texts = texts;
        this.clock = clock;
    }

    /** The person complained of does not learn it here. */
    CaseResponse of(CaseFile c, CurrentUser user) {
        var details = reading.details(c.kind());
        var deadlines = reading.deadlines(c);
        var running = running(deadlines);
        var promise = deadlines.stream().filter(Deadline::isWholeCase).reduce((earlier, later) -> later);
        var pauses = limits.pauses(c.caseNumber(), deadlines);
        var complaint = c.complaintFor(user);
        return new CaseResponse(
                c.caseNumber(),
                c.kind(),
                c.kind().isReported(),
                c.kind().hasPlace(),
                c.title(),
                c.description(),
                c.categoryCode(),
                details.categoryName(c.categoryCode()),
                c.priority(),
                c.state(),
                texts.state(c.state()),
                c.stageLight(),
                running.map(one -> DeadlineCard.at(clock.instant(), one.warnAt(), one.dueAt()))
                        .orElse(DeadlineCard.NONE),
                running.map(Deadline::dueAt).orElse(null),
                running.map(Deadline::isProvisional).orElse(false),
                c.runningPromise(),
                c.closedAt() == null
                        && !c.isSuspended()
                        && deadlines.stream().anyMatch(row -> row.isWholeCase() && row.isProvisional()),
                promise.filter(row -> !c.isSuspended())
                        .map(Deadline::statutoryDueAt)
                        .orElse(null),
                c.closedAt() == null
                        && promise.filter(Deadline::isStatutoryProvisional).isPresent(),
                c.openedAt(),
                c.closedAt(),
                c.channel(),
                c.address(),
                c.longitude(),
                c.latitude(),
                unit(c.gridId()),
                unit(c.communityId()),
                unit(c.streetId()),
                unit(c.handlingUnitId()),
                reporter(c),
                routing(c),
                deadlines.stream().map(limits::view).toList(),
                limits.views(pauses),
                limits.sums(pauses),
                c.rating() == null ? null : new RatingView(c.rating(), c.ratingComment(), c.ratedAt()),
                c.firstReceivedAt() == null ? c.openedAt() : c.firstReceivedAt(),
                c.reopenCount(),
                c.reworkCount(),
                c.isSuspended() ? new SuspensionView(c.reviewOn()) : null,
                unit(complaint.unitId()),
                complaint.staffId() == null ? null : name(complaint.staffId()),
                c.linkCount(),
                c.assistanceCount(),
                c.supervisionLevel());
    }

    /** The limit that counts now: that of the open task, or of the whole case where none is open. */
    private static Optional<Deadline> running(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.status() == DeadlineStatus.RUNNING)
                .reduce((earlier, later) -> later);
    }

    private RoutingView routing(CaseFile c) {
        var routing = reading.details(c.kind()).routing(c.id());
        return routing == null
                ? null
                : new RoutingView(
                        unit(routing.leadUnitId()), routing.priority(), texts.routingReason(routing.reason()));
    }

    private String name(long staffId) {
        return organization.staffNames(List.of(staffId)).get(staffId);
    }

    private UnitRef unit(Long id) {
        return id == null ? null : UnitRef.of(organization.unit(id));
    }

    private static ReporterView reporter(CaseFile c) {
        return new ReporterView(
                Optional.ofNullable(c.reporterName())
                        .map(PersonalText::maskedName)
                        .orElse(null),
                Optional.ofNullable(c.reporterPhone())
                        .map(PersonalText::maskedPhone)
                        .orElse(null),
                c.isAnonymous(),
                c.reportedById() != null);
    }
}
