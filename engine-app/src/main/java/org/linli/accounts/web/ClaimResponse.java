package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.linli.accounts.ClaimState;
import org.linli.accounts.HouseholdClaim;

/** A claim as whoever made it sees it. */
record ClaimResponse(
        String number,
        String address,
        ClaimState state,
        @Nullable String reason,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant endedAt) {
    static ClaimResponse of(HouseholdClaim claim) {
        return new ClaimResponse(
                claim.number(),
                claim.address(),
                claim.state(),
                claim.reason(),
                claim.askedAt(),
                claim.decidedAt(),
                claim.endedAt());
    }
}
