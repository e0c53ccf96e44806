package org.linli.organization;

import java.time.Instant;

/** A unit as administrators see it; {@code version} must come back with a change. */
public record UnitDetails(
        long id,
        String code,
        String name,
        String nameEn,
        UnitKind kind,
        String parentCode,
        String path,
        String phone,
        int sort,
        boolean isActive,
        int version,
        Instant changedAt,
        String changedBy) {}
