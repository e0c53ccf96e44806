package org.linli.deadlines;

import java.time.Clock;
import java.util.List;
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

    /** Starts the clock that runs for the whole case: the promise to the reporter. */
    public Deadline startForCase(String caseNumber, LimitSubject subject) {
        return start(caseNumber, Deadline.CASE, null, subject, null);
    }

    /** Starts the clock of one task, at the moment it opens and not when somebody takes it. */
    public Deadline startForTask(String caseNumber, String taskId, LimitSubject subject, long unitId) {
        return start(caseNumber, Deadline.STAGE, taskId, subject, unitId);
    }

    /** Ends the clock of a task: met, or missed when it ran out before. */
    public void endTask(String taskId) {
        deadlines.endTask(taskId, clock.instant());
    }

    /** Ends every clock of a case that still runs, met or missed. */
    public void endCase(String caseNumber) {
        deadlines.endCase(caseNumber, clock.instant());
    }

    /** Every limit of a case, in the order in which they started. */
    public List<Deadline> ofCase(String caseNumber) {
        return deadlines.listOfCase(caseNumber);
    }

    private Deadline start(String caseNumber, String kind, String taskId, LimitSubject subject, Long unitId) {
        var policy = limits.policyFor(subject);
        var now = clock.instant();
        var deadline = new Deadline(
                caseNumber,
                kind,
                taskId,
                subject.stage(),
                Deadline.PROMISED,
                policy.limit().amount(),
                policy.limit().unit(),
                policy.rule(),
                unitId,
                DeadlineStatus.RUNNING,
                now,
                calendar.warn(now, policy.limit(), policy.warnShare()),
                calendar.due(now, policy.limit()),
                null);
        deadlines.insert(deadline);
        return deadline;
    }
}
