package org.linli.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/**
 * One opinion of one level; what has not happened is null.
 *
 * @param outcome {@code support explain notSupported} of a handling opinion, else {@code upheld changed revoked refused}
 * @param nextUntil until when the next level may be asked
 */
public record PetitionOpinion(
        long id,
        OpinionLevel level,
        LocalDate askedOn,
        PersonalText askedBecause,
        String outcome,
        PersonalText claim,
        PersonalText facts,
        PersonalText basis,
        PersonalText conclusion,
        Long draftedById,
        Long signedById,
        Instant signedAt,
        String paperToken,
        String servedHow,
        LocalDate servedOn,
        PersonalText receiver,
        String mailNumber,
        Instant nextUntil,
        Instant createdAt) {
    /** Whether the items are there that 《信访工作条例》 Art 32 asks for. */
    boolean isComplete() {
        return outcome != null && facts != null && basis != null && conclusion != null;
    }

    boolean isServed() {
        return servedOn != null;
    }
}
