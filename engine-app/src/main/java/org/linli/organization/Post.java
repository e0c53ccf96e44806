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
        int version) {}
