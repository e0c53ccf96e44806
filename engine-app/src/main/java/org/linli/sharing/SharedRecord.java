package org.linli.sharing;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.residents.Confidence;
import org.linli.residents.DocumentKind;
import org.linli.shared.persistence.PersonalText;

/**
 * A record of a department about a person, as it is stored.
 *
 * @param personIndex keyed fingerprint of his document
 * @param recordIndex keyed fingerprint of owner, source, kind and key
 * @param content JSON of names and texts
 * @param validUntil the last day on which it holds, or null
 */
record SharedRecord(
        long id,
        String personIndex,
        DocumentKind documentKind,
        PersonalText documentNumber,
        String kindCode,
        String recordIndex,
        PersonalText recordKey,
        PersonalText content,
        String ownerCode,
        String source,
        RecordWay way,
        Instant collectedAt,
        Confidence confidence,
        LocalDate validFrom,
        LocalDate validUntil,
        String ground,
        LocalDate consentedAt,
        String caseNumber,
        Long batchId,
        Instant receivedAt,
        int version) {

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validUntil == null || !validUntil.isBefore(day));
    }
}
