package org.linli.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.casefile.StageLight;
import org.linli.shared.persistence.PersonalText;

/** A petition in a list; the name is masked before it leaves, and absent where it is kept secret from the reader. */
public record PetitionRow(
        long caseFileId,
        String caseNumber,
        PetitionWay way,
        LocalDate receivedOn,
        String contentClass,
        PetitionClass petitionClass,
        boolean isAnonymous,
        boolean isSecret,
        boolean isRepeat,
        int headCount,
        PersonalText petitionerName,
        String state,
        StageLight stageLight,
        Long handlingUnitId,
        long officeUnitId,
        Instant promisedAt,
        Instant openedAt,
        Instant closedAt) {}
