package org.linli.deadlines;

import java.time.Duration;
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

    /** Whether both name the same moments; thousandths may be lost where shares of a time are kept. */
    boolean isAsGoodAs(DeadlinePlan other) {
        return isSame(urgeAt, other.urgeAt)
                && isSame(warnAt, other.warnAt)
                && isSame(dueAt, other.dueAt)
                && isSame(reactAt, other.reactAt);
    }

    static boolean isSame(Instant one, Instant other) {
        return one == null || other == null
                ? one == other
                : Duration.between(one, other).abs().compareTo(Duration.ofSeconds(1)) < 0;
    }

    static DeadlinePlan of(Deadline row) {
        return new DeadlinePlan(row.urgeAt(), row.warnAt(), row.dueAt(), row.reactAt());
    }
}
