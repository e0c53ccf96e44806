package org.linli.evidence.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When and where something was taken, as far as the file says.
 *
 * @param takenAt null = unknown
 * @param longitude WGS 84, six decimals, null = unknown
 * @param latitude null exactly when the longitude is
 */
public record Capture(Instant takenAt, BigDecimal longitude, BigDecimal latitude) {
    public static final Capture UNKNOWN = new Capture(null, null, null);

    /** The year in which photos began to carry such facts; anything earlier is a clock that was never set. */
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

    static Capture at(Instant takenAt) {
        var believable = takenAt != null && takenAt.isAfter(EARLIEST);
        return new Capture(believable ? takenAt : null, null, null);
    }

    /** Without the moment where it lies in the future: more than a day after {@code now}, since clocks have zones. */
    public Capture asOf(Instant now) {
        var believable = takenAt == null || !takenAt.isAfter(now.plus(1, ChronoUnit.DAYS));
        return believable ? this : new Capture(null, longitude, latitude);
    }

    /** The same moment at a place; places that cannot be, and the null island of a receiver without a fix, are dropped. */
    Capture in(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || (latitude == 0 && longitude == 0)) {
            return this;
        }
        return new Capture(takenAt, degrees(longitude), degrees(latitude));
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }
}
