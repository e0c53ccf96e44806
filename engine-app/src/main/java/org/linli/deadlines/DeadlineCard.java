package org.linli.deadlines;

import java.time.Instant;

/** How late something is; never to be mixed with the stage light. */
public enum DeadlineCard {
    NONE,
    YELLOW,
    RED;

    /** The card of a running limit at {@code now}; what ends at the due moment itself is still met. */
    public static DeadlineCard at(Instant now, Instant warnAt, Instant dueAt) {
        if (now.isAfter(dueAt)) {
            return RED;
        }
        return now.isBefore(warnAt) ? NONE : YELLOW;
    }
}
