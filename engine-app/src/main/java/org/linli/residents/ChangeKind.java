package org.linli.residents;

/** Why there is a new version of a record. */
public enum ChangeKind {
    CREATED,
    IMPORTED,
    /** It was right until a day, and is otherwise since. */
    CHANGED,
    /** It was wrong from the beginning. */
    CORRECTED,
    MOVED,
    SPLIT,
    MERGED,
    DIED,
    LEFT,
    /** What had been written down is taken back: it was not so. */
    REVERTED
}
