package org.linli.accusations;

/** What came of an accusation. */
public enum AccusationResult {
    FOUNDED,
    UNFOUNDED,
    /** Nothing in it can be looked into. */
    NO_CLUE,
    /** Another discipline body is competent. */
    HANDED_OVER
}
