package org.linli.sharing;

import java.time.Instant;

/** With which a system of a department pushes records; the key itself is nowhere. */
public record SharedKey(
        long id,
        String number,
        String ownerCode,
        String name,
        Instant madeAt,
        String madeBy,
        Instant usedAt,
        Instant withdrawnAt,
        String withdrawnBy) {}
