package org.linli.organization;

import java.time.Instant;

/** A role that a person holds in a unit for a period; {@code validUntil} is exclusive, null is open. */
public record Post(
        long id,
        long staffId,
        String unitCode,
        String unitName,
        String role,
        Instant validFrom,
        Instant validUntil,
        int version,
        Instant changedAt,
        String changedBy) {

    /** Whether it is held, to come, or over at {@code at}; one that was called off before it began is over. */
    public PostStatus status(Instant at) {
        if (validUntil != null && (!validUntil.isAfter(at) || !validUntil.isAfter(validFrom))) {
            return PostStatus.OVER;
        }
        return validFrom.isAfter(at) ? PostStatus.COMING : PostStatus.HELD;
    }
}
