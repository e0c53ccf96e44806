package org.linli.events;

import java.time.Instant;

/**
 * What comparing a photo with its case told.
 *
 * @param meters how far from the case's place it was taken, or null
 * @param at when it was taken, or null
 */
public record PhotoFinding(Kind kind, Long meters, Instant at) {

    /** Whether a verifier should look twice. */
    public boolean isMismatch() {
        return kind.mismatch != null;
    }

    /** What does not fit, or null where it does. */
    public Mismatch mismatch() {
        return kind.mismatch;
    }

    /** What can be wrong with a photo. */
    public enum Mismatch {
        PLACE,
        TIME,
        NO_DATA
    }

    /** A fact about place or time. */
    public enum Kind {
        NEAR(null),
        FAR(Mismatch.PLACE),
        PLACE_UNKNOWN(Mismatch.NO_DATA),
        CASE_PLACE_UNKNOWN(Mismatch.NO_DATA),
        IN_TIME(null),
        BEFORE_CASE(Mismatch.TIME),
        AFTER_UPLOAD(Mismatch.TIME),
        TIME_UNKNOWN(Mismatch.NO_DATA);

        private final Mismatch mismatch;

        Kind(Mismatch mismatch) {
            this.mismatch = mismatch;
        }
    }
}
