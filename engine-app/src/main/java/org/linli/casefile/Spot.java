package org.linli.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linli.shared.problem.InvalidRequestException;

/**
 * Where something is: words, WGS 84 coordinates rounded to a decimetre, or both.
 *
 * <p>0, 0 lies in the sea and is what devices say that know no position: it counts as none.
 */
public record Spot(String address, BigDecimal longitude, BigDecimal latitude) {
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);
    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final int DIGITS = 6;
    private static final double EARTH_RADIUS_METERS = 6_371_008.8;
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
        var isUnknown = longitude != null && longitude.signum() == 0 && latitude.signum() == 0;
        longitude = isUnknown ? null : rounded(longitude);
        latitude = isUnknown ? null : rounded(latitude);
    }

    /** Whether it has coordinates. */
    public boolean isLocated() {
        return longitude != null;
    }

    /** The distance over ground to another spot with coordinates, by the haversine formula on a sphere. */
    public double metersTo(Spot other) {
        var fromLatitude = Math.toRadians(latitude.doubleValue());
        var toLatitude = Math.toRadians(other.latitude.doubleValue());
        var betweenLatitudes = Math.sin((toLatitude - fromLatitude) / 2);
        var betweenLongitudes =
                Math.sin(Math.toRadians(other.longitude.subtract(longitude).doubleValue()) / 2);
        var half = betweenLatitudes * betweenLatitudes
                + Math.cos(fromLatitude) * Math.cos(toLatitude) * betweenLongitudes * betweenLongitudes;
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static boolean isBeyond(BigDecimal value, BigDecimal limit) {
        return value != null && (value.abs().compareTo(limit) > 0 || value.scale() > MAX_DIGITS);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value == null ? null : value.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
