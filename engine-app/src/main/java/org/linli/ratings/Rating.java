package org.linli.ratings;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.linli.security.CurrentUser;
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
        int contactAttempts,
        int callAttempts,
        String answer) {

    boolean isRated() {
        return grade != null;
    }

    boolean isBad() {
        return isRated() && grade.isBad();
    }

    List<String> labelCodes() {
        return labels == null || labels.isEmpty() ? List.of() : Arrays.asList(labels.split(","));
    }

    /**
     * Whether this person may not know of it yet: it is bad and named, nobody has contacted who rated, and he belongs to the
     * rated unit or handled the matter.
     */
    boolean isSealedFor(CurrentUser user) {
        return isBad()
                && isNamed
                && contactedAt == null
                && (user.unitIds().contains(unitId) || staffId != null && staffId == user.staffId());
    }
}
