package org.linli.casefile;

import java.util.Set;

/**
 * Which cases of a kind a person may read, in the terms of the row scope in SQL (domain rule H-06).
 *
 * @param drafts whether he also reads orders of supervision that were not issued
 * @param changes whether he also reads changes of people, which only those do who work with the people of the place
 * @param changesWithin which of these, where that is less than of other cases; null: no less
 * @param mayBeGranted whether a case that lies outside may be shown to him: only if one of his roles reads such cases
 */
public record ReadScope(
        boolean all,
        boolean drafts,
        boolean changes,
        Rows changesWithin,
        long staffId,
        Set<Long> gridIds,
        Set<Long> communityIds,
        Set<Long> streetIds,
        Set<Long> handlingUnitIds,
        boolean mayBeGranted,
        Set<Long> participantUnitIds) {

    /** Its rows, as long as not all are his to read. */
    public Rows rows() {
        return new Rows(gridIds, communityIds, streetIds, handlingUnitIds, mayBeGranted, participantUnitIds);
    }

    /** The rows of one kind beside those that he reported himself. */
    public record Rows(
            Set<Long> gridIds,
            Set<Long> communityIds,
            Set<Long> streetIds,
            Set<Long> handlingUnitIds,
            boolean mayBeGranted,
            Set<Long> participantUnitIds) {}
}
