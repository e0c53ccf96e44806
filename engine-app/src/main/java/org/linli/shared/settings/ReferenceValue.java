package org.linli.shared.settings;

import java.time.Instant;
import org.linli.shared.Messages;

/** One choice of a reference list; one that is not active is read in old cases and offered no more. */
public record ReferenceValue(
        String listCode,
        String code,
        String name,
        String nameEn,
        int sort,
        boolean isActive,
        int version,
        Instant changedAt,
        String changedBy) {
    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
