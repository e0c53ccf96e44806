package org.linli.deadlines;

/** What became of a time limit. */
public enum DeadlineStatus {
    RUNNING,
    MET,
    MISSED,
    CANCELLED
}
