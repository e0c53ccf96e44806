package org.linli.accusations;

/** How far an accusation is. */
public enum AccusationState {
    /** Taken, with nobody handling it yet. */
    RECEIVED,
    /** One of the named readers is to handle it. */
    ASSIGNED,
    INVESTIGATING,
    CLOSED
}
