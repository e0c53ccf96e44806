package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;

/** A day at the counter of a co-op, closed with the money that was counted. */
public record Closing(
        long communityId,
        LocalDate closedOn,
        int redeemed,
        int voided,
        int points,
        int payFen,
        int countedFen,
        long closedById,
        Instant closedAt) {}
