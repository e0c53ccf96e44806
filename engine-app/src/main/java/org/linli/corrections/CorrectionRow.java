package org.linli.corrections;

import java.time.Instant;
import org.linli.casefile.StageLight;

/** An error correction in a list; the finding is the final one, or null. */
public record CorrectionRow(
        String caseNumber,
        String aboutCase,
        String person,
        long unitId,
        Finding finding,
        String state,
        StageLight stageLight,
        Instant openedAt,
        Instant closedAt) {}
