package org.linli.casefile;

import java.time.Instant;

/** The columns that a change writes, guarded by the version it read. */
record CaseUpdate(
        long id,
        int version,
        String state,
        StageLight stageLight,
        Long handlingUnitId,
        Instant promisedAt,
        Instant closedAt,
        CaseTurns turns,
        int lastSeq,
        String lastHash) {}
