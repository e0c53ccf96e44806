package org.linli.services;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.shared.persistence.PersonalText;

/** An application as it lies beside its case file. */
public record ServiceApplication(
        long caseFileId,
        String itemCode,
        long versionId,
        ApplicationWay way,
        PersonalText applicantName,
        DocumentKind documentKind,
        PersonalText documentNumber,
        String documentKey,
        PersonalText phone,
        PersonalText address,
        PersonalText statement,
        Integer age,
        String residentNumber,
        String accountCode,
        PersonalText agentName,
        PersonalText agentDocument,
        String agentRelation,
        String agentFile,
        IdentityCheck identityCheck,
        String signatureFile,
        ResultWay resultWay,
        PersonalText resultAddress,
        long communityId,
        long streetId,
        long windowUnitId,
        long reviewUnitId,
        long signOffUnitId,
        Long receivedBy,
        Instant submittedAt,
        Instant acceptedAt,
        Acceptance acceptance,
        Instant supplementAt,
        LocalDate supplementUntil,
        boolean isTolerant,
        LocalDate missingUntil,
        boolean isPromised,
        boolean isExtended,
        Integer extensionDays,
        String specialKind,
        LocalDate specialUntil,
        LocalDate publicityUntil,
        Verdict decision,
        Instant decidedAt,
        Long decidedBy,
        PersonalText reason,
        Instant promisedUntil,
        Instant statutoryUntil,
        String licenceNumber,
        Instant deliveredAt,
        ResultWay deliveredHow,
        PersonalText receiver,
        String mailNumber,
        String ratingToken) {

    public DocumentNumber document() {
        return new DocumentNumber(documentKind, documentNumber);
    }

    /** 王**: as strangers may see it. */
    public String shortName() {
        return shortName(applicantName);
    }

    static String shortName(PersonalText full) {
        var name = full.value();
        var first = name.substring(0, name.offsetByCodePoints(0, 1));
        return first + "*".repeat(Math.max(1, name.codePointCount(0, name.length()) - 1));
    }

    boolean isOfUnit(long unitId) {
        return windowUnitId == unitId || reviewUnitId == unitId || signOffUnitId == unitId;
    }

    /** The same as it was put right at the window. */
    ServiceApplication corrected(
            PersonalText name,
            PersonalText newPhone,
            PersonalText newAddress,
            PersonalText newStatement,
            ResultWay newResultWay,
            PersonalText newResultAddress) {
        return new ServiceApplication(
                caseFileId,
                itemCode,
                versionId,
                way,
                name,
                documentKind,
                documentNumber,
                documentKey,
                newPhone,
                newAddress,
                newStatement,
                age,
                residentNumber,
                accountCode,
                agentName,
                agentDocument,
                agentRelation,
                agentFile,
                identityCheck,
                signatureFile,
                newResultWay,
                newResultAddress,
                communityId,
                streetId,
                windowUnitId,
                reviewUnitId,
                signOffUnitId,
                receivedBy,
                submittedAt,
                acceptedAt,
                acceptance,
                supplementAt,
                supplementUntil,
                isTolerant,
                missingUntil,
                isPromised,
                isExtended,
                extensionDays,
                specialKind,
                specialUntil,
                publicityUntil,
                decision,
                decidedAt,
                decidedBy,
                reason,
                promisedUntil,
                statutoryUntil,
                licenceNumber,
                deliveredAt,
                deliveredHow,
                receiver,
                mailNumber,
                ratingToken);
    }
}
