package org.linli.reports;

import java.time.Instant;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.ReadScope;
import org.linli.organization.UnitKind;

/**
 * What the SQL of the board needs to know.
 *
 * @param scopes the kinds of case that the person reads, each with his row scope
 * @param placeKind STREET, COMMUNITY or GRID, or null where the board is not narrowed to a place
 * @param person a user name, or null; with {@code nobody} what nobody has taken
 * @param redSince a red light that is older stands on the board, as does a yellow one older than {@code yellowSince}
 * @param from begin of the period, {@code until} its end; the latter is outside
 * @param cutoffs until when three working days last for what was reported before a moment, in order and in bundles
 * @param officeHours by how many hours the office's clock is ahead of UTC
 */
record BoardQuery(
        Figure figure,
        List<KindScope> scopes,
        UnitKind placeKind,
        Long placeId,
        Long unitId,
        UnitKind level,
        CaseKind kind,
        String person,
        boolean nobody,
        Integer rung,
        Instant now,
        Instant redSince,
        Instant yellowSince,
        Instant from,
        Instant until,
        List<Cutoffs> cutoffs,
        Instant threeDaysAgo,
        int officeHours,
        UnitKind heatKind,
        int limit,
        int offset) {

    /** The row scope of some kinds of case. */
    record KindScope(List<CaseKind> kinds, ReadScope scope) {}

    /** What was reported before {@code before} must be closed at {@code at} to be within three working days. */
    record Cutoff(Instant before, Instant at) {}

    /** Some of them, so that the database compares with few instead of all: they are for what was reported before {@code before}. */
    record Cutoffs(Instant before, List<Cutoff> each) {}

    /** Whether the person also reads orders of supervision that were not issued. */
    public boolean isDrafts() {
        return scopes.stream().anyMatch(kind -> kind.scope().drafts());
    }

    /** Whether the person reads no case at all. */
    boolean isEmpty() {
        return scopes.isEmpty();
    }
}
