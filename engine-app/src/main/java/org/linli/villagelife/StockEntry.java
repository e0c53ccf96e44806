package org.linli.villagelife;

import java.time.Instant;

/** A change of a stock; {@code quantity} is what it added, or took where negative. */
public record StockEntry(
        long goodId,
        StockKind kind,
        int quantity,
        int stockAfter,
        Long redemptionId,
        String reason,
        Long recordedById,
        Instant recordedAt) {}
