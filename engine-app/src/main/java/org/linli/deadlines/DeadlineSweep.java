package org.linli.deadlines;

import java.time.Clock;
import org.linli.shared.UseCaseService;

/**
 * Marks what has happened to running limits, the oldest first, and writes an alarm for each.
 *
 * <p>Nodes share the work: what one has locked the others pass over, and what a dying node had not committed is free
 * again. Nothing but the ledger decides what is due, so nothing is left out for having no unit or nobody at work on it.
 */
@UseCaseService
public class DeadlineSweep {
    private final AlarmMapper alarms;
    private final DeadlineSettings settings;
    private final Clock clock;

    DeadlineSweep(AlarmMapper alarms, DeadlineSettings settings, Clock clock) {
        this.alarms = alarms;
        this.settings = settings;
        this.clock = clock;
    }

    /** Marks one batch; false when nothing was left, or others are at it. */
    public boolean markSome() {
        var now = clock.instant();
        var due = alarms.lockDue(now, settings.batch());
        if (due.isEmpty()) {
            return false;
        }
        alarms.insertOf(due, now);
        alarms.mark(due, now);
        return true;
    }
}
