package org.linli.events;

import java.time.Instant;

/**
 * What a decided dispute taught: who leads events of a category in a place, or everywhere.
 *
 * @param caseNumber the dispute it comes from, in {@code communityId} and {@code streetId}
 */
public record RoutingRule(
        long id,
        String categoryCode,
        Long placeUnitId,
        long leadUnitId,
        String reason,
        String caseNumber,
        long communityId,
        long streetId,
        Status status,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String opinion,
        String endedBy,
        Instant endedAt,
        String endOpinion,
        int version) {
    /** Where it stands. */
    public enum Status {
        PROPOSED,
        /** Comes before the decision table. */
        ADOPTED,
        REFUSED,
        ENDED
    }
}
