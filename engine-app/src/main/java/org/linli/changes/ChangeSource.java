package org.linli.changes;

/** Where a report came from. */
public enum ChangeSource {
    /** A grid worker, from his grid. */
    GRID,
    /** The community, at its desk. */
    COMMUNITY,
    /** A department, of what it has registered. */
    DEPARTMENT,
    /** Somebody of the household, from his phone. */
    RESIDENT
}
