package org.linli.ratings;

import java.time.Instant;

/**
 * How far the rating of a case has come, as one person may know it.
 *
 * @param link where the resident rates, or sees what became of it
 * @param grade null where nobody has rated yet, or where the person may not know it yet
 * @param isRated false, too, where the person may not know it
 * @param isSealed whether the person may not know, because he had a part in the case, whether it was rated
 * @param followUp the case that follows a bad rating up, or null
 * @param isCounted false where it was found wrong or malicious
 */
public record RatingState(
        String link,
        RatingChannel channel,
        boolean isRated,
        boolean isSealed,
        Grade grade,
        Instant ratedAt,
        String followUp,
        boolean isCounted) {}
