package org.linli.wishes;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/**
 * Somebody's claim to a wish; the order of ids is the order in which they came.
 *
 * @param volunteerId who claimed, for himself or his unit; null where the community assigned or does it
 * @param people how many come
 * @param present how many were there, as they checked in
 * @param companions who come with whoever claimed, by name, where nobody goes alone
 * @param claimantName the unit's, or null
 */
public record WishClaim(
        long id,
        long caseFileId,
        ClaimantKind claimantKind,
        Long allianceUnitId,
        Long volunteerId,
        int people,
        String tools,
        PersonalText companions,
        ClaimState state,
        String reason,
        Integer present,
        Instant claimedAt,
        Instant takenAt,
        Instant checkedInAt,
        Instant endedAt) {}
