package org.linli.deadlines;

import java.time.Clock;
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

    /** When a limit warns and ends; what is provisional may move when days off are announced. */
    public record Due(Instant warnAt, Instant dueAt, boolean isProvisional) {
        static Due of(Deadline deadline) {
            return new Due(deadline.warnAt(), deadline.dueAt(), deadline.isProvisional());
        }
    }

    /** Starts the clock that runs for the whole case: the promise to the reporter. */
    public Due startForCase(String caseNumber, LimitSubject subject) {
        return start(caseNumber, Deadline.CASE, null, subject, null);
    }

    /**
     * As {@link #startForCase(String, LimitSubject)} where the matter itself says how long it may take, such as a service item;
     * from the moment of receipt, which may be past.
     */
    public Due startForCase(String caseNumber, LimitSubject subject, Policy policy, Instant from) {
        return start(caseNumber, Deadline.CASE, null, subject, policy, null, from);
    }

    /** Starts the clock of one task, at the moment it opens and not when somebody takes it. */
    public Due startForTask(StageClock stage) {
        return startForTask(stage, null);
    }

    /** As {@link #startForTask} for a task whose end somebody has fixed, such as the day of a review. */
    public Due startForTask(StageClock stage, Instant dueAt) {
        return start(stage.caseNumber(), Deadline.STAGE, stage, stage.subject(), dueAt);
    }

    /** Takes up the clock of the stage that runs on without a task; starts one where none does. */
    public Due continueForTask(StageClock stage) {
        return deadlines.attach(stage) > 0
                ? deadlines.findOfTask(stage.taskId()).map(Due::of).orElseThrow()
                : startForTask(stage);
    }

    /** Lets the stage's last clock run on as if it had not ended: going back gives nobody new time. */
    public Due takeUpForTask(StageClock stage) {
        if (deadlines.attach(stage) > 0) {
            return deadlines.findOfTask(stage.taskId()).map(Due::of).orElseThrow();
        }
        var last = deadlines.findLast(stage.caseNumber(), stage.subject().stage());
        if (last.isEmpty() || deadlines.runAgain(last.get().id(), stage.taskId()) == 0) {
            return startForTask(stage);
        }
        deadlines.scheduleNext(last.get().id());
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
        deadlines.findLast(caseNumber, LimitSubject.WHOLE_CASE).ifPresent(row -> {
            deadlines.runAgain(row.id(), null);
            deadlines.scheduleNext(row.id());
        });
    }

    /** Every limit of a case, in the order in which they started. */
    public List<Deadline> ofCase(String caseNumber) {
        return deadlines.listOfCase(caseNumber);
    }

    /** The newest limit of a stage, whatever became of it. */
    public Optional<Deadline> lastOf(String caseNumber, String stage) {
        return deadlines.findLast(caseNumber, stage);
    }

    private Due start(String caseNumber, String kind, StageClock stage, LimitSubject subject, Instant fixedDue) {
        return start(caseNumber, kind, stage, subject, limits.policyFor(subject), fixedDue, clock.instant());
    }

    private Due start(
            String caseNumber,
            String kind,
            StageClock stage,
            LimitSubject subject,
            Policy policy,
            Instant fixedDue,
            Instant now) {
        var reacts = stage != null && stage.reacts();
        var taskId = stage == null ? null : stage.taskId();
        var unitId = stage == null ? null : stage.unitId();
        var time = calendar.of(unitId);
        var plan = fixedDue == null
                ? DeadlinePlans.plan(time, policy, now, reacts)
                : DeadlinePlans.fixed(policy, now, fixedDue, reacts);
        var counting = fixedDue == null ? Counting.of(policy, time, now) : null;
        var isProvisional = counting != null
                && time.isProvisional(now, plan.dueAt(), policy.limit().unit());
        var statutory = fixedDue == null ? StatutoryEnd.of(policy.statute(), time, now) : StatutoryEnd.NONE;
        deadlines.insert(new NewDeadline(
                caseNumber, kind, taskId, subject, policy, unitId, now, plan, counting, isProvisional, statutory));
        return new Due(plan.warnAt(), plan.dueAt(), isProvisional);
    }
}
