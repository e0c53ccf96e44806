package org.linli.casefile;

import java.math.BigDecimal;
import org.linli.shared.problem.InvalidRequestException;

/** Where something is: words, WGS 84 coordinates, or both. */
public record Spot(String address, BigDecimal longitude, BigDecimal latitude) {
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);
    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);

    /** @throws InvalidRequestException if only one coordinate is given or one is out of range */
    public Spot {
        if ((longitude == null) != (latitude == null) || isBeyond(longitude, MAX_LONGITUDE)) {
            throw new InvalidRequestException("longitude", "case.coordinates");
        }
        if (isBeyond(latitude, MAX_LATITUDE)) {
            throw new InvalidRequestException("latitude", "case.coordinates");
        }
    }

    private static boolean isBeyond(BigDecimal value, BigDecimal limit) {
        return value != null && value.abs().compareTo(limit) > 0;
    }
}
