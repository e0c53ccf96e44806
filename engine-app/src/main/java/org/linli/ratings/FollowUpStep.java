package org.linli.ratings;

/** How far the follow-up of a bad rating has come. */
public enum FollowUpStep {
    /** Nobody has called yet. */
    TO_CONTACT,
    /** Called, and not called back. */
    UNDER_WAY,
    /** Called back, or what was done was checked. */
    DONE,
    /** The rating does not count. */
    VOID
}
