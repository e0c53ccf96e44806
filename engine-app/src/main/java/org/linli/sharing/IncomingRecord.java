package org.linli.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.linli.residents.Confidence;
import org.linli.residents.DocumentNumber;
import org.linli.residents.InfoKind;

/** A record that a department sent, found right. {@code source} and {@code key} tell it from all others of the department. */
record IncomingRecord(
        DocumentNumber who,
        InfoKind kind,
        String source,
        String key,
        Map<String, String> fields,
        Instant collectedAt,
        Confidence confidence,
        LocalDate validFrom,
        LocalDate validUntil,
        String ground,
        LocalDate consentedAt) {

    @Override
    public String toString() {
        return "IncomingRecord of " + kind.code();
    }
}
