package org.linli.sharing;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/** That somebody says a record is wrong, and what the department answers; {@code field} null: the whole record. */
public record Dispute(
        long id,
        String number,
        long recordId,
        String field,
        PersonalText claim,
        String kindCode,
        String ownerCode,
        String caseNumber,
        State state,
        Instant raisedAt,
        long raisedById,
        String raisedBy,
        String raisedIn,
        Instant dueAt,
        PersonalText answer,
        Instant answeredAt,
        String answeredBy) {

    /** Waits for the department, or it has corrected its data, or stands by them. */
    public enum State {
        OPEN,
        CORRECTED,
        STANDS
    }
}
