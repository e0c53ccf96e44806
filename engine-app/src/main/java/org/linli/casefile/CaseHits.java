package org.linli.casefile;

import java.time.Instant;
import java.util.List;

/**
 * What a search found.
 *
 * @param total how many hits there are, or at least are
 * @param isMore whether there are more than {@code total}, which were not counted
 * @param searchedSince null where everything was looked at; else only cases opened since were
 * @param words the words that were looked for, as they may be marked in the hits
 */
public record CaseHits(List<CaseHit> items, long total, boolean isMore, Instant searchedSince, List<String> words) {

    /**
     * A case that was found.
     *
     * @param excerpt a piece of the description or of an opinion around a word that was found there, or null
     */
    public record CaseHit(CaseFile caseFile, String excerpt) {}
}
