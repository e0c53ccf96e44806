package org.linli.shared.settings;

import java.math.BigDecimal;
import java.time.Instant;
import org.linli.shared.Messages;

/** A number that an office may change between {@code minAmount} and {@code maxAmount}. */
public record OfficeSetting(
        String code,
        BigDecimal amount,
        String unit,
        String name,
        String nameEn,
        BigDecimal minAmount,
        BigDecimal maxAmount,
        int version,
        Instant changedAt,
        String changedBy) {
    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
