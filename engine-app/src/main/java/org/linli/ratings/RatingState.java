package org.linli.ratings;

import java.time.Instant;

/**
 * How far the rating of a case has come, as one person may know it.
 *
 * @param link where the resident rates, or sees what became of it
 * @param grade null where nobody has rated yet, or where the person may not know it yet
 * @param isSealed whether it was rated and the person may not know how before the follow-up has begun
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
