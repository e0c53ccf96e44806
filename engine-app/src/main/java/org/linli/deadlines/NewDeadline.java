package org.linli.deadlines;

import java.time.Instant;

/** A row of the ledger about to be written; {@code counting} is null where somebody fixed its end. */
record NewDeadline(
        String caseNumber,
        String subject,
        String taskId,
        LimitSubject limit,
        Policy policy,
        Long unitId,
        Instant startedAt,
        DeadlinePlan plan,
        Counting counting,
        boolean isProvisional,
        StatutoryEnd statutory) {}
