package org.linli.ratings;

import java.util.List;

/**
 * What somebody says of what was done for him.
 *
 * @param labels codes of the list {@code rating-label}
 * @param name with the telephone number; null: anonymous
 */
public record GivenRating(Grade grade, List<String> labels, String words, String name, String phone) {
    boolean isNamed() {
        return phone != null && !phone.isBlank();
    }
}
