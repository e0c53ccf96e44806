package org.linli.changes;

import java.time.LocalDate;
import java.util.List;
import org.linli.residents.PopulationChangeKind;

/**
 * A change as somebody reports it.
 *
 * @param household number of the household in which it happens, or to which somebody comes
 * @param resident number of whom it happens to; null where the kind concerns nobody who belongs to the household
 * @param joining number of a recorded person who comes, or null
 */
public record NewChange(
        PopulationChangeKind kind,
        String household,
        String resident,
        String joining,
        LocalDate on,
        ReportedFacts facts,
        String note,
        List<String> evidenceIds) {
    /** Nobody is named whom the kind does not ask for: the report would show him to whoever made it. */
    public NewChange {
        resident = kind.concernsMember() ? resident : null;
        joining = kind.bringsSomebody() ? joining : null;
    }

    NewChange about(String householdNumber, String residentNumber) {
        return new NewChange(kind, householdNumber, residentNumber, joining, on, facts, note, evidenceIds);
    }
}
