package org.linli.casefile;

import java.time.Instant;

/** A case that belongs to another, seen from that other one. */
public record CaseLink(
        Relation relation, String caseNumber, String title, String state, Instant openedAt, Instant linkedAt) {
    /** How the two belong together. */
    public enum Relation {
        MERGED_INTO,
        MERGED_FROM,
        CONVERTED_TO,
        CONVERTED_FROM;

        public boolean isMerge() {
            return this == MERGED_INTO || this == MERGED_FROM;
        }
    }
}
