package org.linli.deadlines;

/** What became of a time limit. */
public enum DeadlineStatus {
    RUNNING,
    /** Stands still for a reason that somebody approved. */
    PAUSED,
    MET,
    MISSED,
    CANCELLED
}
