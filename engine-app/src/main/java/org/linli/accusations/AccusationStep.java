package org.linli.accusations;

/** What happened to an accusation. */
public enum AccusationStep {
    /** The accuser said more. */
    SUPPLEMENT,
    ASSIGNED,
    BEGUN,
    NOTE,
    /** Somebody or some unit was marked as accused. */
    MARKED,
    /** It went to the body directly above, because nobody of this one may read it. */
    RISEN,
    /** Whoever handled it may not any more. */
    RELEASED,
    CLOSED
}
