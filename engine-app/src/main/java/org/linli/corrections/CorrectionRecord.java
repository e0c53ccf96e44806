package org.linli.corrections;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/** An error and what became of it. */
public record CorrectionRecord(
        long caseFileId,
        String aboutCase,
        long personId,
        long unitId,
        long registeredById,
        boolean isCitizenConcerned,
        PersonalText facts,
        PersonalText harm,
        PersonalText statement,
        Boolean isStatementOwn,
        Instant statedAt,
        Finding proposedFinding,
        String proposedGround,
        PersonalText proposalReasons,
        Long proposedById,
        Instant proposedAt,
        PersonalText returnReasons,
        Finding finding,
        String ground,
        String competentBody,
        PersonalText decisionReasons,
        Long decidedById,
        Instant decidedAt,
        PersonalText correction,
        String newDecision,
        PersonalText citizenTold,
        LocalDate citizenToldOn,
        PersonalText remedyTold,
        Long correctedById,
        Instant correctedAt,
        PersonalText confirmReasons,
        Long confirmedById,
        Instant confirmedAt,
        PersonalText recheckRequest,
        Instant recheckAskedAt,
        PersonalText recheckReasons,
        Long recheckedById,
        Instant recheckedAt,
        Finding finalFinding,
        PersonalText endReasons) {}
