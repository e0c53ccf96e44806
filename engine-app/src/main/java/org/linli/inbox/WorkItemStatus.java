package org.linli.inbox;

/** Where a work item stands. */
public enum WorkItemStatus {
    /** Anyone whose post fits may take it. */
    POOL,
    /** Somebody has taken it. */
    CLAIMED,
    DONE,
    /** The case took another way. */
    CANCELLED;

    public boolean isOpen() {
        return this == POOL || this == CLAIMED;
    }
}
