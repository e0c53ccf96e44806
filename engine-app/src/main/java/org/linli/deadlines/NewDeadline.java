package org.linli.deadlines;

import java.time.Instant;

/** A row of the ledger about to be written. */
record NewDeadline(
        String caseNumber,
        String subject,
        String taskId,
        LimitSubject limit,
        Policy policy,
        Long unitId,
        Instant startedAt,
        DeadlinePlan plan) {}
