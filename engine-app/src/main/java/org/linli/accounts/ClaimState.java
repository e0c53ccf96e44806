package org.linli.accounts;

/** How far "I live here" has come. */
public enum ClaimState {
    /** It waits for the community. */
    ASKED,
    CONFIRMED,
    REFUSED,
    /** Taken back by whoever asked, before it was decided. */
    WITHDRAWN,
    /** It held, and holds no more. */
    ENDED
}
