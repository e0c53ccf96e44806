package org.linli.ratings;

/**
 * Somebody has rated a case or a visit; told inside the transaction.
 *
 * <p>Whoever listens shows the grade to nobody of the unit that was rated: they ask {@link Ratings#ofCase}.
 *
 * @param caseNumber null where a window was rated and no matter named
 * @param grade name of a {@link Grade}
 */
public record RatingGiven(String caseNumber, long unitId, String itemCode, String grade) {}
