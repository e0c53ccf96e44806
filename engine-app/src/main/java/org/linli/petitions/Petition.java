package org.linli.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.residents.DocumentKind;
import org.linli.shared.persistence.PersonalText;

/** A petition as it is stored beside its case file. */
public record Petition(
        long caseFileId,
        PetitionWay way,
        LocalDate receivedOn,
        String contentClass,
        boolean isAnonymous,
        boolean isSecret,
        int headCount,
        PersonalText petitionerName,
        DocumentKind documentKind,
        PersonalText documentNumber,
        PersonalText phone,
        PersonalText address,
        PersonalText claim,
        PersonalText facts,
        String accountCode,
        Long registeredById,
        String earlierNumber,
        PetitionClass proposedClass,
        String proposedRoute,
        String proposedReason,
        PetitionClass petitionClass,
        String route,
        long officeUnitId,
        Long handlingUnitId,
        Long reviewUnitId,
        Long reReviewUnitId,
        boolean isAssigned,
        LocalDate reportBackUntil,
        boolean isUrgent,
        Instant urgentReportedAt,
        Instant handedOverAt,
        Instant acceptedAt,
        String refusedAs,
        String whereTo,
        LocalDate heardOn,
        LocalDate hearingOn,
        String hearingPlace,
        Integer extensionDays,
        Instant extendedUntil,
        PersonalText agreement,
        boolean isExecuted,
        String concludedAs) {
    /** Whether somebody can be told anything. */
    boolean isAddressed() {
        return !isAnonymous;
    }

    /** The petitioner as those may see him who are not to know him. */
    String shortName() {
        return petitionerName == null || isSecret ? null : petitionerName.maskedName();
    }
}
