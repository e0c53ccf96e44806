package org.linli.casefile;

import java.time.Instant;

/** The columns that a change writes, guarded by the version it read. */
record CaseUpdate(
        long id,
        int version,
        String title,
        String categoryCode,
        int priority,
        String state,
        StageLight stageLight,
        Long handlingUnitId,
        Long holdingUnitId,
        Instant promisedAt,
        Instant closedAt,
        CaseTurns turns,
        int lastSeq,
        String lastHash,
        Instant at) {}
