package org.linli.accusations;

/** How an accusation came in. */
public enum AccusationChannel {
    /** The accuser himself, on a phone; only then the answer is read with his code, which nobody else saw. */
    PHONE,
    /** Somebody took it down for him. */
    DESK,
    /** Somebody found a petition to be one. */
    PETITION
}
