package org.linli.inbox;

/** How a work item changed hands; a plain claim stands on the item itself. */
public enum MoveKind {
    /** Its holder gave it back to the pool. */
    RELEASE,
    /** Its holder has no such post any more. */
    LAPSE,
    TRANSFER,
    FORCE_CLAIM,
    /** Its owner let somebody else work on it. */
    DELEGATE,
    /** Who worked on it for the owner gave it back with an answer. */
    RETURN,
    /** The owner took it back. */
    TAKE_BACK,
    /** It was done, and its doer called it back. */
    RECALL,
    /** The case has come to complain of whoever had it, or of his unit. */
    RECUSAL,
    /** Nobody of its pool was left. */
    VACANCY,
    /** Somebody who leaves handed it over, or somebody did it for him. */
    HAND_OVER
}
