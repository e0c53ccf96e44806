package org.linli.ratings;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.linli.shared.persistence.PersonalText;

/** An invitation to rate and what came of it. */
record Rating(
        long id,
        String token,
        String caseNumber,
        Long counterId,
        long unitId,
        Long staffId,
        String itemCode,
        String itemName,
        RatingChannel channel,
        Instant invitedAt,
        Grade grade,
        String labels,
        PersonalText words,
        boolean isNamed,
        PersonalText raterName,
        PersonalText raterPhone,
        Instant ratedAt,
        Long followUpId,
        boolean isCounted,
        String voidReason,
        Instant appealedAt,
        Instant contactedAt,
        Instant calledBackAt,
        int contactAttempts,
        int callAttempts,
        String answer,
        String raterAccount) {

    boolean isRated() {
        return grade != null;
    }

    boolean isBad() {
        return isRated() && grade.isBad();
    }

    List<String> labelCodes() {
        return labels == null || labels.isEmpty() ? List.of() : Arrays.asList(labels.split(","));
    }

    /** Whether whoever handled the matter may not read what was said yet: nobody has contacted who rated. */
    boolean isSealed() {
        return isBad() && isNamed && contactedAt == null;
    }

    /** Whether there was a follow-up and it is over: only then do those who handled the matter learn which one was rated. */
    boolean isFollowUpOver() {
        return isBad() && (calledBackAt != null || !isCounted);
    }
}
