package org.linli.accounts;

import java.time.Instant;
import org.linli.residents.PersonPart;
import org.linli.shared.persistence.PersonalText;

/**
 * What a resident asks about his own data.
 *
 * @param part of his record, or null: something else, in words
 * @param proposed what should stand there, or null
 * @param answer why, in the office's words; given with every decision
 */
public record DataRequest(
        long id,
        String number,
        long accountId,
        String residentNumber,
        Kind kind,
        PersonPart part,
        PersonalText proposed,
        PersonalText reason,
        State state,
        String answer,
        long gridId,
        long communityId,
        long streetId,
        Instant askedAt,
        Instant dueAt,
        Instant decidedAt,
        String decidedBy,
        int version) {

    /** What is asked for. */
    public enum Kind {
        CORRECTION,
        DELETION
    }

    /** How far it has come. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        /** The account is no more linked to the record: by whom and why stands with the claim. */
        ENDED
    }
}
