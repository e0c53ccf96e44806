package org.linli.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.shared.persistence.PersonalText;

/** A reproach and what became of it. */
record CreditMatter(
        long caseFileId,
        DocumentKind documentKind,
        PersonalText documentNumber,
        PersonalText name,
        CreditFact fact,
        String aboutCase,
        PersonalText facts,
        long proposingUnitId,
        long proposedById,
        CreditStatus status,
        String legalBasis,
        Instant servedAt,
        PersonalText defence,
        Instant defenceAt,
        Severity severity,
        Integer months,
        PersonalText reasons,
        Long decidedById,
        Instant decidedAt,
        LocalDate listedFrom,
        LocalDate listedUntil,
        PersonalText appeal,
        Instant appealedAt,
        PersonalText repair,
        Instant repairAskedAt,
        Instant endedAt) {

    DocumentNumber identity() {
        return new DocumentNumber(documentKind, documentNumber);
    }
}
