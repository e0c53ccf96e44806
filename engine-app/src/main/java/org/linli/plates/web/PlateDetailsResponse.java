package org.linli.plates.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.linli.plates.PlateState;

/**
 * A plate with what happened to it.
 *
 * @param photoId the photo that shows it at the door, to be read as evidence
 * @param url what the code says; for whoever prints plates, and null for others
 * @param chip the soft chip of its door, or null
 * @param changes the oldest first
 */
record PlateDetailsResponse(
        PlateResponse plate,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable String photoId,
        @Nullable String url,
        @Nullable ChipResponse chip,
        List<ChangeResponse> changes) {

    record ChipResponse(Instant issuedAt, String issuedBy) {}

    record ChangeResponse(
            @Nullable PlateState from,
            PlateState to,
            @Nullable String note,
            Instant changedAt,
            String changedBy) {}
}
