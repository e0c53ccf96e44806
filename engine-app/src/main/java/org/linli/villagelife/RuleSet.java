package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a village's rules.
 *
 * @param inForceFrom deeds from this day on follow it, until the next one
 * @param adoptedOn the day of the assembly; null: a draft
 * @param entitled who may vote
 */
public record RuleSet(
        long id,
        long communityId,
        int versionNumber,
        State state,
        LocalDate inForceFrom,
        LocalDate adoptedOn,
        Integer entitled,
        Integer attended,
        Integer votesFor,
        Integer votesAgainst,
        Long declaredById,
        long createdById,
        Instant createdAt,
        Instant adoptedAt,
        int version) {

    public enum State {
        DRAFT,
        ADOPTED
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }
}
