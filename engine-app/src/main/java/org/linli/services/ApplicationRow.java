package org.linli.services;

import java.time.Instant;
import org.linli.casefile.StageLight;

/** An application in a list: nobody is named there. */
public record ApplicationRow(
        String caseNumber,
        String queryCode,
        String title,
        String itemCode,
        long versionId,
        ApplicationWay way,
        String state,
        StageLight stageLight,
        long windowUnitId,
        long reviewUnitId,
        long signOffUnitId,
        Instant submittedAt,
        Instant acceptedAt,
        Instant promisedUntil,
        Verdict decision,
        Instant decidedAt,
        Instant deliveredAt,
        Instant closedAt) {}
