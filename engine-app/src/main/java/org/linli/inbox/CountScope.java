package org.linli.inbox;

/** By what open work is counted; the names are those of {@code work_count.scope}. */
enum CountScope {
    /** In a pool of a unit that the case belongs to or that handles it. */
    POOL,
    /** In a pool of another unit, such as one that helps. */
    GUEST,
    GRID,
    COMMUNITY,
    STREET,
    /** The unit that handles the case. */
    HANDLER,
    CITY;

    boolean isPlace() {
        return this == GRID || this == COMMUNITY || this == STREET;
    }
}
