package org.linli.services;

/**
 * How applications of a group went.
 *
 * @param groupName code of the item, id of the unit or the month as 202611; null: all together
 * @param instant decided by rules, at once
 * @param inPromise decided by the promised day; {@code inLaw} by the day of the law, where there is one
 * @param overdue open after the promised day; {@code beyondLaw} after that of the law: neither is on time
 */
public record ApplicationFigure(
        String groupName,
        int received,
        int decided,
        int granted,
        int refused,
        int instant,
        int inPromise,
        int inLaw,
        int overdue,
        int beyondLaw) {

    ApplicationFigure with(int nowOverdue, int nowBeyondLaw) {
        return new ApplicationFigure(
                groupName, received, decided, granted, refused, instant, inPromise, inLaw, nowOverdue, nowBeyondLaw);
    }
}
