package org.linli.plates;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A plate at a door.
 *
 * @param number of the dwelling and which of its plates this is
 * @param token what its code says; whoever has it opens the page of the door
 * @param motto the household's own words on it, or null
 * @param photoId public id of the photo that shows it at the door, or null
 */
public record Plate(
        long id,
        String number,
        long dwellingId,
        String dwellingNumber,
        String address,
        long gridId,
        long communityId,
        long streetId,
        String token,
        PlateState state,
        String motto,
        BigDecimal longitude,
        BigDecimal latitude,
        String photoId,
        Instant requestedAt,
        Instant madeAt,
        Instant installedAt,
        String installedBy,
        Instant changedAt,
        String changedBy,
        int version) {}
