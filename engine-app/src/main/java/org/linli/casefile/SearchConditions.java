package org.linli.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a case must fulfil to be a hit, in the terms of the SQL.
 *
 * @param scopes what the person may read of each kind
 * @param terms terms that the case must have
 * @param patterns LIKE patterns of which each must fit one of the case's texts
 * @param category a category; of a group, no case has the code itself
 * @param phones fingerprints of the telephone number that is looked for; the terms may hold instead
 */
record SearchConditions(
        long staffId,
        Map<CaseKind, ReadScope> scopes,
        List<Integer> terms,
        List<String> patterns,
        List<String> phones,
        String numberPattern,
        String state,
        StageLight light,
        String category,
        String categoryPattern,
        Long unitId,
        SearchSource place,
        Instant openedFrom,
        Instant openedBefore,
        Instant overdueAt) {

    public boolean isForEverything() {
        return scopes.values().stream().anyMatch(ReadScope::all);
    }
}
