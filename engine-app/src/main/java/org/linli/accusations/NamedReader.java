package org.linli.accusations;

import java.util.List;
import java.util.Set;

/**
 * Somebody who may read accusations by name.
 *
 * @param level of the body that he reads for
 * @param parties as which he could be accused: himself, and the units of all his posts with those above them
 * @param marks the same under each known key, as the database compares them
 */
public record NamedReader(
        long staffId, String username, String name, int level, Set<String> parties, List<String> marks) {

    boolean isAmong(Set<String> accused) {
        return parties.stream().anyMatch(accused::contains);
    }
}
