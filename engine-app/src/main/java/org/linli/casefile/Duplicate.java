package org.linli.casefile;

import java.math.BigDecimal;
import java.time.Instant;

/** A case that may tell of the same matter as another. */
public record Duplicate(
        long id,
        String caseNumber,
        String title,
        String categoryCode,
        String state,
        StageLight stageLight,
        long gridId,
        String address,
        BigDecimal longitude,
        BigDecimal latitude,
        Instant openedAt,
        Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** How far it is from a spot, rounded, or null where one of them has no coordinates. */
    public Long metersFrom(Spot spot) {
        return spot.isLocated() && longitude != null
                ? (Long) Math.round(spot.metersTo(new Spot(null, longitude, latitude)))
                : null;
    }
}
