package org.linli.deadlines;

import java.time.Instant;

/**
 * What will happen to a limit and when, in this order.
 *
 * @param urgeAt when whoever has it is urged; never after {@code warnAt}
 * @param reactAt when the model reacts, never before {@code dueAt}; null where it does not
 */
record DeadlinePlan(Instant urgeAt, Instant warnAt, Instant dueAt, Instant reactAt) {
    DeadlinePlan {
        urgeAt = urgeAt == null || urgeAt.isAfter(warnAt) ? warnAt : urgeAt;
        reactAt = reactAt != null && reactAt.isBefore(dueAt) ? dueAt : reactAt;
    }

    static DeadlinePlan of(Deadline row) {
        return new DeadlinePlan(row.urgeAt(), row.warnAt(), row.dueAt(), row.reactAt());
    }
}
