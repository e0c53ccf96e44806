package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.shared.UseCaseService;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What an approver may do to running limits: extend them once, let them stand still, let them run on.
 *
 * <p>Each works on the clock of a stage and on the promise for the whole case alike, and answers the promise as it is
 * then; the first due date stays in the row.
 */
@UseCaseService
public class DeadlineChanges {
    private final DeadlineMapper deadlines;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DeadlineChanges(
            DeadlineMapper deadlines, WorkingCalendar calendar, ApplicationEventPublisher publisher, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Who approved a change, and why. */
    public record Approval(Long approverId, String reason) {}

    /** The most working days by which a limit may be extended: as many as it had. */
    public BigDecimal longestExtension(Deadline deadline) {
        var limit = deadline.policyAmount();
        return switch (deadline.policyUnit()) {
            case WD, D -> limit;
            case WH ->
                calendar.inWorkingDays(Duration.ofMinutes(
                        limit.multiply(BigDecimal.valueOf(60)).longValue()));
            case MIN -> calendar.inWorkingDays(Duration.ofMinutes(limit.longValue()));
        };
    }

    /** Gives a stage and the whole case {@code days} more working days; what was extended before is left alone. */
    public Optional<Instant> extend(String caseNumber, String stage, BigDecimal days, Approval approval) {
        for (var row : rows(caseNumber, stage, row -> row.status() == DeadlineStatus.RUNNING && !row.isExtended())) {
            var plan = moved(row, at -> calendar.plusWorkingDays(at, days));
            deadlines.extend(new DeadlineMapper.Extended(
                    row.id(), clock.instant(), approval.approverId(), days, approval.reason()));
            move(row, plan);
        }
        return promise(caseNumber);
    }

    /** Lets the clocks of a stage and of the whole case stand still; {@code type} is why, as a code. */
    public void pause(String caseNumber, String stage, String type, Approval approval) {
        rows(caseNumber, stage, row -> row.status() == DeadlineStatus.RUNNING)
                .forEach(row -> deadlines.pause(new DeadlineMapper.Paused(
                        row.id(), clock.instant(), type, approval.approverId(), approval.reason())));
    }

    /** Lets the clocks of a stage and of the whole case run on with the time that was left when they stopped. */
    public Optional<Instant> resume(String caseNumber, String stage) {
        var now = clock.instant();
        for (var row : rows(caseNumber, stage, row -> row.status() == DeadlineStatus.PAUSED)) {
            var plan = moved(row, at -> shifted(row, at, now));
            var seconds =
                    row.pausedSeconds() + Duration.between(row.pausedAt(), now).toSeconds();
            deadlines.resume(new DeadlineMapper.Resumed(row.id(), now, seconds));
            move(row, plan);
        }
        return promise(caseNumber);
    }

    /** What had passed before the pause has passed; what was left is left from now on. */
    private Instant shifted(Deadline row, Instant at, Instant now) {
        if (!at.isAfter(row.pausedAt())) {
            return at;
        }
        var isOfficeTime = row.policyUnit() == LimitUnit.WD || row.policyUnit() == LimitUnit.WH;
        return isOfficeTime
                ? calendar.plusWorking(now, calendar.workingBetween(row.pausedAt(), at))
                : now.plus(Duration.between(row.pausedAt(), at));
    }

    private static DeadlinePlan moved(Deadline row, UnaryOperator<Instant> later) {
        return new DeadlinePlan(
                later.apply(row.urgeAt()),
                later.apply(row.warnAt()),
                later.apply(row.dueAt()),
                row.reactAt() == null ? null : later.apply(row.reactAt()));
    }

    /** Whatever is ahead again will happen again. */
    private void move(Deadline row, DeadlinePlan plan) {
        deadlines.move(DeadlineMapper.Moved.of(row.id(), plan, clock.instant()));
        deadlines.scheduleNext(row.id());
        if (row.taskId() != null) {
            publisher.publishEvent(new DeadlineMoved(row.taskId(), plan.warnAt(), plan.dueAt()));
        }
    }

    private Optional<Instant> promise(String caseNumber) {
        return rows(caseNumber, LimitSubject.WHOLE_CASE, row -> row.status() == DeadlineStatus.RUNNING).stream()
                .map(Deadline::dueAt)
                .findFirst();
    }

    private List<Deadline> rows(String caseNumber, String stage, Predicate<Deadline> wanted) {
        return deadlines.listOfCase(caseNumber).stream()
                .filter(row -> row.isWholeCase() || row.stage().equals(stage))
                .filter(wanted)
                .toList();
    }
}
