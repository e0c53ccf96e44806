package org.linli.services;

/**
 * How applications of a group went.
 *
 * @param groupName code of the item, id of the unit or the month as 202611; null: all together
 * @param instant decided by rules, at once
 * @param inPromise decided by the promised day; {@code inLaw} by the day of the law, where there is one
 */
public record ApplicationFigure(
        String groupName, int received, int decided, int granted, int refused, int instant, int inPromise, int inLaw) {}
