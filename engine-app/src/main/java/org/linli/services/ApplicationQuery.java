package org.linli.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.linli.shared.Zone;
import org.linli.shared.paging.PageRequest;

/**
 * Which applications are wanted; null leaves a filter open.
 *
 * @param unitIds the units of the reader, which have some part in it
 * @param decidingUnitId of the unit that decides
 * @param part of those that a figure counts
 * @param number a case number or its end
 * @param documentKeys of one applicant
 */
record ApplicationQuery(
        Collection<Long> unitIds,
        String item,
        Long decidingUnitId,
        FigurePart part,
        Boolean open,
        Verdict decision,
        LocalDate from,
        LocalDate to,
        String number,
        List<String> documentKeys,
        PageRequest page) {

    /** Whether several of the units may have a part in the same application. */
    boolean isOfSeveral() {
        return unitIds.size() > 1;
    }

    /** Whether the list of the units alone does not tell. */
    boolean readsRow() {
        return decision != null || decidingUnitId != null || part != null || documentKeys != null;
    }

    Instant fromInstant() {
        return from == null ? null : from.atStartOfDay(Zone.OFFICE).toInstant();
    }

    /** Exclusive. */
    Instant toInstant() {
        return to == null ? null : to.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
    }
}
