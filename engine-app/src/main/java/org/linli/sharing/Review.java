package org.linli.sharing;

import java.time.Instant;
import java.util.List;
import org.linli.residents.DocumentKind;
import org.linli.shared.persistence.PersonalText;

/** A look-up that rules marked, and what came of it. */
public record Review(
        long lookupId,
        String number,
        Instant happenedAt,
        long staffId,
        String readerName,
        String unitName,
        String roleCode,
        String purpose,
        String caseNumber,
        DocumentKind documentKind,
        PersonalText documentNumber,
        String kinds,
        State state,
        Outcome outcome,
        PersonalText question,
        Instant askedAt,
        String askedBy,
        PersonalText explanation,
        Instant explainedAt,
        PersonalText reason,
        Instant closedAt,
        String closedBy) {

    /** Waits for the reviewer, for the reader's explanation, for the reviewer again, or is done. */
    public enum State {
        OPEN,
        ASKED,
        EXPLAINED,
        CLOSED
    }

    /** What the reviewer found. */
    public enum Outcome {
        IN_ORDER,
        MISUSE
    }

    public List<String> kindCodes() {
        return kinds.isEmpty() ? List.of() : List.of(kinds.split(","));
    }
}
