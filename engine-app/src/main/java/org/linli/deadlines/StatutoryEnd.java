package org.linli.deadlines;

import java.time.Instant;
import org.linli.calendar.WorkingTime;

/** When the law wants a limit to end; {@code dueAt} is null where no law sets an end. */
record StatutoryEnd(Instant dueAt, boolean isProvisional) {
    static final StatutoryEnd NONE = new StatutoryEnd(null, false);

    /** As it is when the limit begins. */
    static StatutoryEnd of(Statute statute, WorkingTime time, Instant from) {
        return statute == null ? NONE : of(statute, time, from, time.due(from, statute.limit()));
    }

    /** As it is after something was added to the limit. */
    static StatutoryEnd of(Statute statute, WorkingTime time, Instant from, Instant dueAt) {
        return new StatutoryEnd(
                dueAt, time.isProvisional(from, dueAt, statute.limit().unit()));
    }

    boolean isAsGoodAs(Deadline row) {
        return isProvisional == row.isStatutoryProvisional() && DeadlinePlan.isSame(dueAt, row.statutoryDueAt());
    }
}
