package org.linli.wishes;

import java.time.LocalDate;

/** A claim of one's own, or of one's unit, in a list. */
public record OwnClaimRow(
        String caseNumber,
        String kind,
        String publicTitle,
        String caseState,
        ClaimState state,
        ClaimantKind claimantKind,
        int people,
        LocalDate agreedOn,
        String agreedTime,
        LocalDate fulfilledOn) {}
