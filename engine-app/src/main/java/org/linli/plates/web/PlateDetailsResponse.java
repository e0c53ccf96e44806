package org.linli.plates.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.plates.PlateState;

/**
 * A plate with what happened to it.
 *
 * @param photoId the photo that shows it at the door, to be read as evidence
 * @param url what the code says; for whoever prints plates, and null for others
 * @param words those on it, for whoever manages plates, also where they are shown to nobody; null for others
 * @param chip the soft chip of its door, or null
 * @param changes the oldest first
 */
record PlateDetailsResponse(
        PlateResponse plate,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable String photoId,
        @Nullable String url,
        @Nullable WordsResponse words,
        @Nullable ChipResponse chip,
        List<ChangeResponse> changes) {

    /** @param areShown false where no household that agreed to them is behind the door any more */
    record WordsResponse(
            String words,
            boolean areShown,
            @Nullable Instant agreedAt,
            @Nullable String agreedBy,
            @Nullable LocalDate agreedOn,
            @Nullable String paper) {}

    record ChipResponse(Instant issuedAt, String issuedBy) {}

    record ChangeResponse(
            @Nullable PlateState from,
            PlateState to,
            @Nullable String note,
            Instant changedAt,
            String changedBy) {}
}
