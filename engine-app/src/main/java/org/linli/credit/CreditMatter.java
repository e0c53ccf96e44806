package org.linli.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.shared.persistence.PersonalText;

/**
 * A reproach and what became of it.
 *
 * @param defenceById with {@code appealById} and {@code repairById}: who wrote it down for the person; null: he himself
 */
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
        Long defenceById,
        Severity severity,
        Integer months,
        PersonalText reasons,
        Long decidedById,
        Instant decidedAt,
        LocalDate listedFrom,
        LocalDate listedUntil,
        PersonalText appeal,
        Instant appealedAt,
        Long appealById,
        PersonalText appealAnswer,
        Instant appealAnsweredAt,
        PersonalText repair,
        Instant repairAskedAt,
        Long repairById,
        PersonalText repairAnswer,
        Instant repairAnsweredAt,
        Instant endedAt) {

    private static final Set<CreditStatus> REPAIRABLE = Set.of(CreditStatus.LISTED, CreditStatus.EXPIRED);

    DocumentNumber identity() {
        return new DocumentNumber(documentKind, documentNumber);
    }

    /** As strangers may read it, such as 王**. */
    String shortName() {
        var whole = name.value();
        var first = whole.substring(0, whole.offsetByCodePoints(0, 1));
        return first + "*".repeat(Math.max(1, whole.codePointCount(0, whole.length()) - 1));
    }

    /** Once, and while it still weighs. */
    boolean isAppealable() {
        return status == CreditStatus.LISTED && appealedAt == null;
    }

    boolean isRepairable() {
        return REPAIRABLE.contains(status);
    }
}
