package org.linli.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/** The facts of a case as they stand; how it came there is its timeline. */
public record CaseFile(
        long id,
        String caseNumber,
        String queryCode,
        CaseKind kind,
        String title,
        String description,
        String categoryCode,
        int priority,
        String state,
        StageLight stageLight,
        Channel channel,
        long gridId,
        long communityId,
        long streetId,
        Long handlingUnitId,
        String address,
        BigDecimal longitude,
        BigDecimal latitude,
        PersonalText reporterName,
        PersonalText reporterPhone,
        boolean isAnonymous,
        Long reportedById,
        Instant openedAt,
        Instant promisedAt,
        Instant closedAt,
        Integer rating,
        String ratingComment,
        Instant ratedAt,
        int lastSeq,
        String lastHash,
        int version) {

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether the reporter may rate: once, after the case was handled to its end. */
    public boolean isRateable() {
        return stageLight == StageLight.GREEN && rating == null;
    }
}
