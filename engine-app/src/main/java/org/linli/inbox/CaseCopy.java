package org.linli.inbox;

import java.time.Instant;

/** A case shown to somebody for his information, with the receipt of his reading it. */
public record CaseCopy(
        long id,
        long caseFileId,
        long staffId,
        String staffName,
        String username,
        String sentByName,
        Kind kind,
        String note,
        Instant sentAt,
        boolean isRead,
        Instant readAt) {

    /** Why it was sent. */
    public enum Kind {
        /** A colleague wants him to know. */
        COPY,
        /** A head took it from his hands. */
        FORCE_CLAIM,
        /** A head gave it to somebody else. */
        TRANSFER
    }
}
