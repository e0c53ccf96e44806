package org.linli.deadlines;

/** What happens to a running limit, in this order. */
public enum AlarmKind {
    URGED,
    WARNED,
    MISSED,
    /** The model of the process reacts. */
    REACTED
}
