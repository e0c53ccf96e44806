package org.linli.events;

import org.linli.shared.paging.PageRequest;

/**
 * Which categories are wanted.
 *
 * @param group a group, which is listed with its categories, or null
 * @param textPattern a part of a name or of the code, with the wildcards of LIKE escaped by {@code !}, or null
 * @param isActive null = both
 */
public record CategoryQuery(String group, String textPattern, Boolean isActive, int offset, int size) {

    /** A query out of what a person chose and typed; blank counts as nothing. */
    public static CategoryQuery of(String group, String text, Boolean isActive, PageRequest page) {
        var pattern = text == null || text.isBlank()
                ? null
                : text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return new CategoryQuery(
                group == null || group.isBlank() ? null : group.strip(), pattern, isActive, page.offset(), page.size());
    }
}
