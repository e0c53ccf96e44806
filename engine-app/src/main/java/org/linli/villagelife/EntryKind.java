package org.linli.villagelife;

/** Why a balance changed. */
public enum EntryKind {
    AWARD,
    DEDUCTION,
    /** Takes back an entry that was wrong; the wrong one stays. */
    REVERSAL,
    REDEMPTION,
    /** Gives points back for goods that were brought back. */
    VOID,
    TRANSFER_OUT,
    TRANSFER_IN;

    /** Whether the points say what a household did, not where they went. */
    public boolean isForDeeds() {
        return this == AWARD || this == DEDUCTION || this == REVERSAL;
    }

    /** Whether it stops at the floor of the balance: what is shown is taken as far as there is something to take. */
    boolean stopsAtTheFloor() {
        return this == DEDUCTION || this == REVERSAL;
    }
}
