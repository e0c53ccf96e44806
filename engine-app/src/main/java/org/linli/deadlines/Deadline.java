package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Instant;
import org.linli.calendar.LimitUnit;

/**
 * One row of the ledger, with the policy that set it copied in: changing a policy never rewrites the past.
 *
 * @param firstDueAt when it was due before anybody extended or paused it
 * @param extendedFrom when it was due before its one extension, or null
 * @param urgeAt when whoever has it is urged
 * @param reactAt when the model of the process reacts, or null where it does not
 * @param missedAt when its end was seen to have passed, or null; what is open and missed is overdue
 * @param pausedAt since when a {@link DeadlineStatus#PAUSED} limit stands still
 */
public record Deadline(
        long id,
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
        Instant urgeAt,
        Instant warnAt,
        Instant dueAt,
        Instant reactAt,
        Instant missedAt,
        Instant endedAt,
        Instant firstDueAt,
        Instant extendedFrom,
        BigDecimal extensionDays,
        String extensionReason,
        Instant pausedAt,
        String pauseType,
        String pauseReason,
        long pausedSeconds) {
    static final String CASE = "CASE";
    static final String STAGE = "STAGE";
    static final String PROMISED = "PROMISED";

    /** Whether the row is the promise for the whole case. */
    public boolean isWholeCase() {
        return CASE.equals(subject);
    }

    public boolean isExtended() {
        return extendedFrom != null;
    }
}
