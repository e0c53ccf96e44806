package org.linli.residents;

import java.util.Map;

/**
 * Who follows the householder of a household, and what the others are to him.
 *
 * @param head number of the new householder, or null
 * @param relations codes by number of those whose relation to him does not follow from the earlier one
 */
public record Succession(String head, Map<String, String> relations) {
    static final Succession NONE = new Succession(null, Map.of());

    public Succession {
        relations = Map.copyOf(relations);
    }
}
