package org.linli.inbox;

import java.time.Instant;

/** A colleague's opinion that was asked for before a task is finished. */
public record CoSignature(
        long id,
        long workItemId,
        long staffId,
        String staffName,
        String username,
        long askedById,
        String askedByName,
        String question,
        Instant askedAt,
        Status status,
        String opinion,
        Instant endedAt) {

    /** What he thinks, or why he is not asked any more. */
    public enum Status {
        ASKED,
        AGREED,
        DISAGREED,
        WITHDRAWN
    }

    public boolean isOpen() {
        return status == Status.ASKED;
    }
}
