package org.linli.credit;

/** What has become of a reproach. */
public enum CreditStatus {
    /** On its way: nothing follows from it. */
    PROPOSED,
    /** Taken back before it was decided. */
    DROPPED,
    NOT_LISTED,
    LISTED,
    /** Listed, and found wrong on appeal. */
    REVOKED,
    REPAIRED,
    /** Its time is over. */
    EXPIRED
}
