package org.linli.deadlines;

import org.linli.calendar.Limit;

/**
 * The longest that a law or a local rule allows, and the rule in words; what an office promises is never longer.
 *
 * @param extension by how much the article itself lets an office extend it, in WD or D; null: not at all
 * @param extensionRule the words of the article that say so, or null
 */
public record Statute(Limit limit, String rule, Limit extension, String extensionRule) {
    /** One that nobody may extend. */
    public Statute(Limit limit, String rule) {
        this(limit, rule, null, null);
    }
}
