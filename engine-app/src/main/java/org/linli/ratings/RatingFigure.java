package org.linli.ratings;

/**
 * Ratings counted; those that do not count stand in {@code voided} only.
 *
 * @param code of the unit or item, or the month
 * @param contacted named bad ratings whose person was contacted, {@code contactedInTime} of them within the limit
 * @param followedUp bad ratings that were called back or checked to their end
 */
public record RatingFigure(
        String code,
        String name,
        long rated,
        long veryGood,
        long good,
        long fair,
        long bad,
        long veryBad,
        long voided,
        long followedUp,
        long toContact,
        long contacted,
        long contactedInTime,
        long fixed,
        long fixedInTime) {

    RatingFigure named(String newCode, String newName) {
        return new RatingFigure(
                newCode,
                newName,
                rated,
                veryGood,
                good,
                fair,
                bad,
                veryBad,
                voided,
                followedUp,
                toContact,
                contacted,
                contactedInTime,
                fixed,
                fixedInTime);
    }
}
