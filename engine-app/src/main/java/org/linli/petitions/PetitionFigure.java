package org.linli.petitions;

import jakarta.annotation.Nullable;

/**
 * Petitions of one part of the whole, such as a content class or a unit.
 *
 * @param code of the part; null for the whole, and for what is in none
 * @param closed whatever became of them
 * @param decidedOnAcceptance of which it was decided, or should have been by now, whether they are accepted; {@code
 *     acceptedInTime} of these in time
 * @param concluded by an opinion or a settlement, or should have been by now; {@code concludedInTime} of these in time
 * @param rated ratings of either subject, {@code content} of these satisfied or fairly so
 * @param officeRated ratings of the petition office; those of the handling unit are counted apart
 */
public record PetitionFigure(
        @Nullable String code,
        int registered,
        int first,
        int repeated,
        int groups,
        int anonymous,
        int forwarded,
        int assigned,
        int closed,
        int decidedOnAcceptance,
        int acceptedInTime,
        int concluded,
        int concludedInTime,
        int rated,
        int content,
        int officeRated,
        int officeContent,
        int handlerRated,
        int handlerContent) {}
