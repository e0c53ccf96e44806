package org.linli.inbox;

/** What happened to a work item. */
public enum ChangeKind {
    OPENED,
    TAKEN,
    /** Back in its pool. */
    RELEASED,
    /** From hands to hands. */
    MOVED,
    /** Its limit is another one. */
    RESCHEDULED,
    DONE,
    CANCELLED,
    /** Somebody's opinion is asked for. */
    ASKED,
    /** He gave it, or is not asked any more. */
    ANSWERED,
    /** Somebody got a copy of the case. */
    COPIED,
    /** Somebody has a message, or has read one. */
    NOTICED;

    boolean isEnd() {
        return this == DONE || this == CANCELLED;
    }
}
