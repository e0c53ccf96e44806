package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Instant;
import org.linli.calendar.LimitUnit;

/** One row of the ledger, with the policy that set it copied in: changing a policy never rewrites the past. */
public record Deadline(
        String caseNumber,
        String subject,
        String taskId,
        String stage,
        String basis,
        BigDecimal policyAmount,
        LimitUnit policyUnit,
        String policyRule,
        Long unitId,
        DeadlineStatus status,
        Instant startedAt,
        Instant warnAt,
        Instant dueAt,
        Instant endedAt) {

    static final String CASE = "CASE";
    static final String STAGE = "STAGE";
    static final String PROMISED = "PROMISED";

    /** Whether the row is the promise for the whole case. */
    public boolean isWholeCase() {
        return CASE.equals(subject);
    }
}
