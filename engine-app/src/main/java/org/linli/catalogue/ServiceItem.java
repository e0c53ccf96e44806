package org.linli.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.Messages;

/**
 * An item as it is handled in a period.
 *
 * @param number counts the versions of the item from 1
 * @param validTo exclusive; null: until further notice
 * @param recordedBy null: it came with the product
 * @param replacedAt when somebody set it aside before it began, {@code replacedBy} who; null: it stands
 * @param version rises with every change to the item, for whoever changes it
 */
public record ServiceItem(
        long versionId,
        String code,
        int number,
        ItemFacts facts,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        String recordedBy,
        Instant replacedAt,
        String replacedBy,
        int version) {

    /** Whether nobody set it aside. */
    boolean stands() {
        return replacedAt == null;
    }

    boolean beganBy(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? facts.nameEn() : facts.name();
    }
}
