package org.linli.residents;

import java.time.LocalDate;
import java.util.Map;

/**
 * A piece of information about a person, to be recorded.
 *
 * @param content names and texts, such as the number of a licence and its class
 * @param collectedAt when it was collected; null: today
 * @param consentedAt when he consented, where the kind needs that
 * @param validFrom since when it holds; null: the day of collection
 * @param validTo the first day on which it holds no more, or null
 * @param replaces id of the piece of the same kind that ends with it, or null
 */
public record NewInfo(
        String kindCode,
        Map<String, String> content,
        String source,
        Confidence confidence,
        LocalDate collectedAt,
        LocalDate consentedAt,
        LocalDate validFrom,
        LocalDate validTo,
        Long replaces) {

    @Override
    public String toString() {
        return "NewInfo of " + kindCode;
    }
}
