package org.linli.sharing;

import java.util.Map;

/** A record as a department wrote it, in a row of a file or pushed; texts may be null or wrong. */
public record RawRecord(
        String kind,
        String documentKind,
        String documentNumber,
        String key,
        String source,
        String collectedAt,
        String confidence,
        String validFrom,
        String validUntil,
        String ground,
        String consentedAt,
        Map<String, String> fields) {

    @Override
    public String toString() {
        return "RawRecord";
    }
}
