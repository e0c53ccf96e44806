package org.linli.portal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody on a board of a community, who agreed to stand there.
 *
 * @param phone of the office, or null
 * @param serves which groups or households, or null
 * @param validUntil the last day, or null
 * @param agreedBy who noted that he agreed
 */
public record BoardPerson(
        long id,
        String publicId,
        long communityId,
        BoardKind board,
        String name,
        String duty,
        String phone,
        String serves,
        int sort,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant agreedAt,
        String agreedBy,
        Instant changedAt,
        String changedBy,
        int version) {}
