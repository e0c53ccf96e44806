package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/**
 * What is known of a person under one of the 44 kinds, with where it comes from; {@code content} is JSON of names and texts.
 *
 * @param isByOwner whether a department that owns the kind wrote it
 */
public record ResidentInfo(
        long id,
        long residentId,
        String kindCode,
        PersonalText content,
        String source,
        Confidence confidence,
        LocalDate collectedAt,
        String collectedBy,
        LocalDate consentedAt,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        String recordedBy,
        Instant endedAt,
        String endedBy,
        boolean isByOwner) {

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
