package org.linli.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface PetitionProposalMapper {
    record NewProposal(
            long caseFileId,
            ProposalKind kind,
            long unitId,
            PersonalText words,
            LocalDate answerUntil,
            String paperToken,
            long madeById,
            Instant madeAt) {}

    record Answer(long id, PersonalText words, long answeredById, Instant answeredAt) {}

    List<PetitionProposal> list(long caseFileId);

    void insert(NewProposal proposal);

    void answer(Answer answer);
}
