package org.linli.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.linli.residents.Confidence;

/**
 * A record that holds today, as a machine may use it for an application.
 *
 * @param fields names and texts; empty where the kind may not fill in an application and only tells that there is something
 * @param owner name of the department
 * @param validUntil the last day, or null
 * @param isDisputed whether somebody says that it is wrong and the department has not answered
 */
public record SharedFact(
        String kindCode,
        Map<String, String> fields,
        String ownerCode,
        String owner,
        Instant collectedAt,
        Confidence confidence,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean isDisputed) {

    public SharedFact {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "SharedFact of " + kindCode;
    }
}
