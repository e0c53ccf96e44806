package org.linli.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/**
 * A proposal to the unit that handled a petition.
 *
 * @param answerUntil the last day of the written answer, as the proposal says
 * @param answer null until that unit has answered
 */
public record PetitionProposal(
        long id,
        ProposalKind kind,
        long unitId,
        PersonalText words,
        LocalDate answerUntil,
        long madeById,
        Instant madeAt,
        PersonalText answer,
        Long answeredById,
        Instant answeredAt) {}
