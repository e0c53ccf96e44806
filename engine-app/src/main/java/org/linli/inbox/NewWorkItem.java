package org.linli.inbox;

import java.time.Instant;
import org.linli.casefile.CaseFile;
import org.linli.casefile.StageLight;

/**
 * A work item about to be written.
 *
 * @param state the state of the case that its step brings, or null
 */
record NewWorkItem(
        String taskId,
        CaseFile caseFile,
        StageLight stageLight,
        String state,
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
        boolean isProvisional,
        String processInstanceId,
        boolean isParallel) {}
