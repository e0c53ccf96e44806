package org.linli.changes;

/** How far a unit has come with what follows from a change. */
public enum FollowUpStatus {
    OPEN,
    DONE,
    NOT_CONCERNED,
    /** The change was taken back before the unit had answered. */
    WITHDRAWN
}
