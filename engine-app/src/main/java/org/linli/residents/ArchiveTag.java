package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;

/** A tag that a dwelling, household or person carried from when to when; {@code validTo} is exclusive, null is open. */
public record ArchiveTag(
        long id,
        String tagCode,
        Subject subject,
        long subjectId,
        LocalDate validFrom,
        LocalDate validTo,
        String note,
        Instant recordedAt,
        String recordedBy,
        Instant endedAt,
        String endedBy) {

    boolean isOpen() {
        return endedAt == null;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
