package org.linli.events;

import java.time.Instant;
import org.linli.shared.Messages;

/**
 * One thing that a case of a category, or of a group, must show before its handling is finished.
 *
 * @param code unique within the category; the answer of the form carries it
 * @param changedById who changed it last, or null where it came with the product
 */
public record ClosingRequirement(
        String categoryCode,
        String code,
        RequirementKind kind,
        String label,
        String labelEn,
        String help,
        String helpEn,
        boolean isRequired,
        int sort,
        boolean isActive,
        int version,
        Instant changedAt,
        Long changedById) {

    /** The label in the language of the request. */
    public String text() {
        return Messages.isEnglish() ? labelEn : label;
    }

    /** The help in the language of the request, or null. */
    public String helpText() {
        return Messages.isEnglish() && helpEn != null ? helpEn : help;
    }
}
