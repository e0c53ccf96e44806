package org.linli.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.casefile.StageLight;

/**
 * A credit matter in a list, where nobody is named.
 *
 * @param listedUntil from that day on it has no effect
 */
public record CreditRow(
        String caseNumber,
        String state,
        StageLight stageLight,
        CreditFact fact,
        CreditStatus status,
        Severity severity,
        long proposingUnitId,
        Instant openedAt,
        Instant servedAt,
        LocalDate listedFrom,
        LocalDate listedUntil) {}
