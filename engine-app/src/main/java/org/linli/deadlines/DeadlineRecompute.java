package org.linli.deadlines;

import java.time.Clock;
import org.linli.calendar.WorkingCalendar;
import org.linli.shared.UseCaseService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;

/** Counts a running limit anew by the days off as they are known now; both ends stay in its row. */
@UseCaseService
class DeadlineRecompute {
    private final DeadlineMapper deadlines;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DeadlineRecompute(
            DeadlineMapper deadlines, WorkingCalendar calendar, ApplicationEventPublisher publisher, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether the calendar says something else about the limit than its row. */
    boolean isStale(Deadline row) {
        if (!row.isCounted()) {
            return false;
        }
        var times = times(row);
        return times.isProvisional() != row.isProvisional()
                || !times.plan().isAsGoodAs(DeadlinePlan.of(row))
                || !times.statutory().isAsGoodAs(row);
    }

    /**
     * Counts one limit anew; answers whether its end moved.
     *
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile; safe to retry
     */
    boolean recompute(long id) {
        var row = deadlines.find(id).filter(this::isStale).orElse(null);
        if (row == null) {
            return false;
        }
        var times = times(row);
        var due = times.plan().dueAt();
        var isMoved = !DeadlinePlan.isSame(due, row.dueAt());
        if (isMoved && row.isWholeCase()) { // first, since whoever works on the case locks it first too
            publisher.publishEvent(new PromiseMoved(row.caseNumber(), row.dueAt(), due));
        }
        var now = clock.instant();
        if (deadlines.recount(new DeadlineMapper.Recounted(id, row.version(), due, isMoved, now)) == 0) {
            throw new OptimisticLockingFailureException("Deadline %d was changed meanwhile".formatted(id));
        }
        deadlines.move(DeadlineMapper.Moved.of(id, times, now));
        deadlines.scheduleNext(id);
        if (row.taskId() != null) {
            publisher.publishEvent(DeadlineMoved.of(row.taskId(), times));
        }
        return isMoved;
    }

    private NewTimes times(Deadline row) {
        return NewTimes.recounted(row, calendar.of(row.unitId(), row.officeHours()), clock.instant());
    }
}
