package org.linli.catalogue;

import java.time.LocalDate;

/**
 * Which items are wanted; null: any.
 *
 * @param text in the code, a name or the result, with the wildcards of LIKE escaped by {@code !}
 * @param isInstant decided at once, or not
 */
public record CatalogueQuery(
        String text,
        String lifeStage,
        ItemType type,
        String department,
        SignOff signOff,
        Boolean isDelegated,
        Boolean isInstant,
        LocalDate on) {

    /** A query out of what a person chose and typed; blank counts as nothing. */
    public static CatalogueQuery of(
            String text,
            String lifeStage,
            ItemType type,
            String department,
            SignOff signOff,
            Boolean isDelegated,
            Boolean isInstant,
            LocalDate on) {
        var pattern = orNull(text);
        return new CatalogueQuery(
                pattern == null
                        ? null
                        : pattern.replace("!", "!!").replace("%", "!%").replace("_", "!_"),
                orNull(lifeStage),
                type,
                orNull(department),
                signOff,
                isDelegated,
                isInstant,
                on);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
