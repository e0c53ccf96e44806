package org.linli.plates.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.linli.plates.PlateState;

/** A row of the list of plates. */
record PlateResponse(
        String number,
        String dwellingNumber,
        String address,
        String gridName,
        String communityName,
        PlateState state,
        @Nullable String motto,
        Instant requestedAt,
        @Nullable Instant madeAt,
        @Nullable Instant installedAt,
        @Nullable String installedBy,
        Instant changedAt,
        String changedBy,
        int version) {}
