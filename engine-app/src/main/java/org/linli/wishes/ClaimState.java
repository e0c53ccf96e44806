package org.linli.wishes;

/** A place that is taken, waited for, agreed on with the community, served, or no more. */
public enum ClaimState {
    TAKEN,
    WAITING,
    AGREED,
    SERVED,
    GIVEN_UP,
    ENDED;

    /** Whether it holds places of the wish. */
    public boolean holdsPlaces() {
        return this == TAKEN || this == AGREED;
    }
}
