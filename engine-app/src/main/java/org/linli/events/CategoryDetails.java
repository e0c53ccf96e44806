package org.linli.events;

import java.time.Instant;

/**
 * A category or group as the office keeps it.
 *
 * @param requirements how many active requirements are written for exactly this one
 * @param changedBy who changed it last, or null where it came with the product
 */
public record CategoryDetails(
        String code,
        String parentCode,
        String name,
        String nameEn,
        String plainName,
        String hotline,
        boolean isSealed,
        boolean isToldNearby,
        String closingCondition,
        int sort,
        boolean isActive,
        int requirements,
        int version,
        Instant changedAt,
        String changedBy) {}
