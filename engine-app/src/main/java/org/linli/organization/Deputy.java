package org.linli.organization;

import java.time.Instant;

/**
 * Somebody stands in for another in one of his posts for a period.
 *
 * @param staffId who is away
 * @param deputyId who stands in for him
 * @param validUntil exclusive
 * @param endedAt when it was cut short, or null
 */
public record Deputy(
        long id,
        long staffId,
        String username,
        String name,
        long deputyId,
        String deputyUsername,
        String deputyName,
        long unitId,
        String unitName,
        String unitPath,
        String role,
        Instant validFrom,
        Instant validUntil,
        String reason,
        String createdBy,
        Instant createdAt,
        Instant endedAt,
        String endedBy) {

    /** Whether it runs, is to come, or is over at {@code at}. */
    public PostStatus status(Instant at) {
        if (endedAt != null || !validUntil.isAfter(at)) {
            return PostStatus.OVER;
        }
        return validFrom.isAfter(at) ? PostStatus.COMING : PostStatus.HELD;
    }

    boolean concerns(long person) {
        return staffId == person || deputyId == person;
    }
}
