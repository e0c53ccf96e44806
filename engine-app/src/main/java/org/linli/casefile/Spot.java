package org.linli.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linli.shared.problem.InvalidRequestException;

/** Where something is: words, WGS 84 coordinates rounded to a decimetre, or both. */
public record Spot(String address, BigDecimal longitude, BigDecimal latitude) {
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);
    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final int DIGITS = 6;
    /** A number such as 1e-999999999 would take gigabytes to write out. */
    private static final int MAX_DIGITS = 30;

    /** @throws InvalidRequestException if only one coordinate is given or one is out of range */
    public Spot {
        if ((longitude == null) != (latitude == null) || isBeyond(longitude, MAX_LONGITUDE)) {
            throw new InvalidRequestException("longitude", "case.coordinates");
        }
        if (isBeyond(latitude, MAX_LATITUDE)) {
            throw new InvalidRequestException("latitude", "case.coordinates");
        }
        longitude = rounded(longitude);
        latitude = rounded(latitude);
    }

    private static boolean isBeyond(BigDecimal value, BigDecimal limit) {
        return value != null && (value.abs().compareTo(limit) > 0 || value.scale() > MAX_DIGITS);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value == null ? null : value.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
