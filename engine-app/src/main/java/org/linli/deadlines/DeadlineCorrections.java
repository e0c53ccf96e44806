package org.linli.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.linli.calendar.WorkingCalendar;
import org.linli.shared.UseCaseService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Counts the limits of a case anew by the policies of another category, from their old starts.
 *
 * <p>What was promised before stays on the row, and so does that it was missed.
 */
@UseCaseService
public class DeadlineCorrections {
    private final DeadlineMapper deadlines;
    private final TimeLimits limits;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DeadlineCorrections(
            DeadlineMapper deadlines,
            TimeLimits limits,
            WorkingCalendar calendar,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.deadlines = deadlines;
        this.limits = limits;
        this.calendar = calendar;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The promise for the whole case before and after; {@code wasMissed}: it had passed before. */
    public record CorrectedPromise(Instant before, Instant dueAt, boolean wasMissed) {}

    /**
     * Counts every limit of the case that runs or stands still as that of {@code matter}; its stage is not looked at.
     *
     * @return empty where no promise runs
     * @throws OptimisticLockingFailureException if somebody changed a limit meanwhile; safe to retry
     */
    public Optional<CorrectedPromise> correct(String caseNumber, LimitSubject matter) {
        CorrectedPromise promise = null;
        for (var row : deadlines.listOfCase(caseNumber)) {
            var isOpen = row.status() == DeadlineStatus.RUNNING || row.status() == DeadlineStatus.PAUSED;
            if (isOpen && (row.warnShare() != null || row.isWholeCase())) { // else somebody fixed its end
                var due = correct(row, limits.policyFor(matter.atStage(row.stage())));
                if (row.isWholeCase()) {
                    promise = new CorrectedPromise(row.dueAt(), due, row.dueAt().isBefore(at(row)));
                }
            }
        }
        return Optional.ofNullable(promise);
    }

    private Instant correct(Deadline row, Policy policy) {
        if (policy.isAsGoodAs(row.policy())) {
            return row.dueAt();
        }
        var now = clock.instant();
        var time = calendar.of(row.unitId(), row.officeHours());
        var times = NewTimes.corrected(row, policy, time, at(row));
        var first = time.due(row.startedAt(), policy.limit());
        if (deadlines.correct(new DeadlineMapper.Corrected(row.id(), row.version(), policy, first, at(row), now))
                == 0) {
            throw new OptimisticLockingFailureException("Deadline %d was changed meanwhile".formatted(row.id()));
        }
        deadlines.move(DeadlineMapper.Moved.of(row.id(), times, now));
        deadlines.scheduleNext(row.id());
        if (row.taskId() != null) {
            publisher.publishEvent(DeadlineMoved.of(row.taskId(), times));
        }
        return times.plan().dueAt();
    }

    /** Of a limit that stands still, nothing passes. */
    private Instant at(Deadline row) {
        return row.pausedAt() == null ? clock.instant() : row.pausedAt();
    }
}
