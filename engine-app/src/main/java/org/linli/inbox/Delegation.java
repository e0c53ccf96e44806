package org.linli.inbox;

import java.time.Instant;

/** Work that its owner gave to a colleague and answers for. */
public record Delegation(
        long id,
        long workItemId,
        long ownerId,
        String ownerName,
        long delegateId,
        String delegateName,
        String reason,
        Instant delegatedAt,
        Status status,
        String answer,
        Instant endedAt) {

    /** What became of it. */
    public enum Status {
        OPEN,
        /** Given back with an answer. */
        RETURNED,
        /** The owner did not wait for the answer. */
        TAKEN_BACK,
        /** The work went another way. */
        ENDED
    }
}
