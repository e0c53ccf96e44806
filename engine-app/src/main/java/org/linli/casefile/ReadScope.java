package org.linli.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases of a kind a person may read, in the terms of the row scope in SQL (domain rule H-06).
 *
 * @param drafts whether he also reads orders of supervision that were not issued
 * @param narrower the kinds of which he reads less than of events
 * @param mayBeGranted whether a case that lies outside may be shown to him: only if one of his roles reads such cases
 */
public record ReadScope(
        boolean all,
        boolean drafts,
        List<Narrower> narrower,
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

    /** What he reads of the kind, where that is less; empty: as much as of events. */
    public Optional<Narrower> narrower(CaseKind kind) {
        return narrower.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /**
     * A kind of which he reads less.
     *
     * @param within which cases of it; null: none
     */
    public record Narrower(CaseKind kind, Rows within) {
        /** Whether the lists of his units leave the kind out; changes of people are listed where he reads some of them. */
        public boolean isUnlisted() {
            return within == null || kind != CaseKind.CHANGE;
        }
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
