package org.linli.villagelife;

/** Who says that a deed was done. */
public enum ClaimSource {
    HOUSEHOLD,
    GRID,
    /** Another matter has proven it. */
    PROVEN
}
