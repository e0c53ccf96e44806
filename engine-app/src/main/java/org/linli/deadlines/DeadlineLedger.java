package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.calendar.WorkingCalendar;
import org.linli.shared.UseCaseService;

/** Starts, ends and lists time limits; every other part of Linli reads its rows and computes no time of its own. */
@UseCaseService
public class DeadlineLedger {
    private final TimeLimits limits;
    private final WorkingCalendar calendar;
    private final DeadlineMapper deadlines;
    private final Clock clock;

    DeadlineLedger(TimeLimits limits, WorkingCalendar calendar, DeadlineMapper deadlines, Clock clock) {
        this.limits = limits;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** When a limit warns and ends. */
    public record Due(Instant warnAt, Instant dueAt) {
        static Due of(Deadline deadline) {
            return new Due(deadline.warnAt(), deadline.dueAt());
        }
    }

    /** Starts the clock that runs for the whole case: the promise to the reporter. */
    public Due startForCase(String caseNumber, LimitSubject subject) {
        return start(caseNumber, Deadline.CASE, null, subject, null, null);
    }

    /** Starts the clock of one task, at the moment it opens and not when somebody takes it. */
    public Due startForTask(String caseNumber, String taskId, LimitSubject subject, long unitId) {
        return start(caseNumber, Deadline.STAGE, taskId, subject, unitId, null);
    }

    /** As {@link #startForTask} for a task whose end somebody has fixed, such as the day of a review. */
    public Due startForTask(String caseNumber, String taskId, LimitSubject subject, long unitId, Instant dueAt) {
        return start(caseNumber, Deadline.STAGE, taskId, subject, unitId, dueAt);
    }

    /** Takes up the clock of the stage that runs on without a task; starts one where none does. */
    public Due continueForTask(String caseNumber, String taskId, LimitSubject subject, long unitId) {
        return deadlines.attach(caseNumber, subject.stage(), taskId, unitId) > 0
                ? deadlines.findOfTask(taskId).map(Due::of).orElseThrow()
                : startForTask(caseNumber, taskId, subject, unitId);
    }

    /** Lets the stage's last clock run on as if it had not ended: going back gives nobody new time. */
    public Due takeUpForTask(String caseNumber, String taskId, LimitSubject subject, long unitId) {
        if (deadlines.attach(caseNumber, subject.stage(), taskId, unitId) > 0) {
            return deadlines.findOfTask(taskId).map(Due::of).orElseThrow();
        }
        var last = deadlines.findLast(caseNumber, subject.stage());
        if (last.isEmpty() || deadlines.runAgain(last.get().id(), taskId) == 0) {
            return startForTask(caseNumber, taskId, subject, unitId);
        }
        return Due.of(last.get());
    }

    /** Ends the clock of a task: met, or missed when it ran out before. */
    public void endTask(String taskId) {
        deadlines.endTask(taskId, clock.instant());
    }

    /** The task is done but its stage is not: its clock runs on until {@link #continueForTask}. */
    public void detachTask(String taskId) {
        deadlines.detach(taskId);
    }

    /** Ends the clock of a task that was taken away: neither met nor missed. */
    public void cancelTask(String taskId) {
        deadlines.cancelTask(taskId, clock.instant());
    }

    /** Ends every clock of a case that still runs or stands still, met or missed. */
    public void endCase(String caseNumber) {
        deadlines.endCase(caseNumber, clock.instant());
    }

    /** Lets the promise for the whole case run on as if the case had never ended. */
    public void resumeCase(String caseNumber) {
        deadlines.findLast(caseNumber, LimitSubject.WHOLE_CASE).ifPresent(row -> deadlines.runAgain(row.id(), null));
    }

    /** Every limit of a case, in the order in which they started. */
    public List<Deadline> ofCase(String caseNumber) {
        return deadlines.listOfCase(caseNumber);
    }

    /** The newest limit of a stage, whatever became of it. */
    public Optional<Deadline> lastOf(String caseNumber, String stage) {
        return deadlines.findLast(caseNumber, stage);
    }

    private Due start(
            String caseNumber, String kind, String taskId, LimitSubject subject, Long unitId, Instant fixedDue) {
        var policy = limits.policyFor(subject);
        var now = clock.instant();
        var due = fixedDue == null ? calendar.due(now, policy.limit()) : fixedDue;
        var warn = fixedDue == null
                ? calendar.warn(now, policy.limit(), policy.warnShare())
                : due.minus(share(Duration.between(now, due), policy.warnShare()));
        deadlines.insert(new NewDeadline(caseNumber, kind, taskId, subject, policy, unitId, now, warn, due));
        return new Due(warn, due);
    }

    private static Duration share(Duration whole, BigDecimal share) {
        return Duration.ofMillis(
                share.multiply(BigDecimal.valueOf(whole.toMillis())).longValue());
    }
}
