package org.linli.inbox;

import java.time.Instant;
import org.linli.casefile.CaseFile;
import org.linli.casefile.StageLight;

/** A work item about to be written. */
record NewWorkItem(
        String taskId,
        CaseFile caseFile,
        StageLight stageLight,
        String processDefinitionId,
        String elementId,
        long poolUnitId,
        String poolRole,
        Long assigneeId,
        Long handlingUnitId,
        Long previousId,
        Long openedById,
        Instant openedAt,
        Instant warnAt,
        Instant dueAt,
        String processInstanceId,
        boolean isParallel) {}
