package org.linli.casefile;

import java.util.Map;

/** What a kind of case adds to its file for those who may read it; each feature brings one. */
public interface CaseDetails {
    CaseKind kind();

    /** The names of the kind's categories by code, in the language of the request. */
    String categoryName(String categoryCode);

    /** Why the case was routed as it was, or null where the kind has no routing. */
    Routing routing(long caseFileId);

    /** What does not fit in files of the case, in words, by the file's public id; files in order are left out. */
    default Map<String, String> doubts(CaseFile caseFile) {
        return Map.of();
    }

    /** The proposal of the routing rules and its reason. */
    record Routing(Long leadUnitId, int priority, String reason) {}
}
