package org.linli.accounts;

import java.time.Instant;
import org.linli.residents.PersonPart;
import org.linli.shared.persistence.PersonalText;

/**
 * What a resident asks about his own data, from his account or by somebody who enters it for him.
 *
 * @param accountId null where it was entered for him
 * @param part of his record, or null: something else, in words
 * @param proposed what should stand there, or null
 * @param answer why, in the office's words; given with every decision
 * @param helperMarkId how it was entered for him, or null
 * @param handedOverAt when he was given the answer on paper, or null
 */
public record DataRequest(
        long id,
        String number,
        Long accountId,
        String residentNumber,
        Kind kind,
        PersonPart part,
        PersonalText proposed,
        PersonalText reason,
        State state,
        PersonalText answer,
        long gridId,
        long communityId,
        long streetId,
        Instant askedAt,
        Instant dueAt,
        Instant decidedAt,
        String decidedBy,
        Long helperMarkId,
        Instant handedOverAt,
        String handedOverBy,
        int version) {

    /** What is asked for. */
    public enum Kind {
        CORRECTION,
        DELETION,
        /** To see what is kept of him; whoever has an account does. */
        ACCESS,
        /** To take it away; the same. */
        COPY;

        /** Whether he asks for his data and not for another state of them. */
        public boolean isReading() {
            return this == ACCESS || this == COPY;
        }
    }

    public boolean isEnteredForHim() {
        return helperMarkId != null;
    }

    /** Whether it was granted or refused. */
    public boolean isAnswered() {
        return state == State.GRANTED || state == State.REFUSED;
    }

    /** Whether its paper has all that is kept of him. */
    public boolean opensRecord() {
        return kind.isReading() && state == State.GRANTED;
    }

    /** Whether its answer can still be printed: it is there, and he has not been given it. */
    boolean isPrintable() {
        return isAnswered() && answer != null && handedOverAt == null;
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
