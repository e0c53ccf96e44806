package org.linli.casefile;

import java.util.List;

/**
 * A set of cases that one index delivers.
 *
 * @param value what the index is asked for; null where the set is everything or everything open
 * @param places the communities that a term is looked up in; empty = all
 */
record SearchSource(Kind kind, Object value, List<Long> places) {

    /** What delivers it. */
    enum Kind {
        TERM,
        PHONE,
        NUMBER,
        OPEN,
        HANDLER,
        GRID,
        COMMUNITY,
        STREET,
        CATEGORY,
        STATE,
        ANY;

        /** Whether its rows come with the newest first, so that a part of them is the newest part. */
        boolean isNewestFirst() {
            return this != TERM && this != PHONE && this != NUMBER;
        }
    }

    static SearchSource of(Kind kind, Object value) {
        return new SearchSource(kind, value, List.of());
    }

    static SearchSource term(int term, List<Long> places) {
        return new SearchSource(Kind.TERM, term, places);
    }
}
