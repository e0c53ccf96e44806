package org.linli.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.linli.residents.DocumentNumber;

/**
 * What a handled case adds to the departments' data, such as a certificate that was granted.
 *
 * @param who whom it is about
 * @param ownerCode code of the department to whose data it belongs
 * @param fields names and texts
 * @param collectedAt when it was decided
 * @param validFrom the first day, or null
 * @param validUntil the last day, or null
 */
public record NewSharedRecord(
        DocumentNumber who,
        String kindCode,
        String ownerCode,
        String caseNumber,
        Map<String, String> fields,
        Instant collectedAt,
        LocalDate validFrom,
        LocalDate validUntil) {

    public NewSharedRecord {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "NewSharedRecord of " + kindCode;
    }
}
