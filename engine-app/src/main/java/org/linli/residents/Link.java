package org.linli.residents;

import java.time.Instant;

/** That a household was linked with a red grid member (联系户) from when to when; null is open. */
public record Link(
        long staffId,
        long gridId,
        Instant linkedAt,
        String linkedBy,
        Instant endedAt,
        String endedBy,
        String endNote) {}
