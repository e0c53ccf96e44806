package org.linli.inbox;

import java.time.Instant;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;

/** One task of one case as the inbox shows it. */
public record WorkItem(
        long id,
        String taskId,
        long caseFileId,
        String caseNumber,
        CaseKind kind,
        String title,
        String categoryCode,
        int priority,
        StageLight stageLight,
        String state,
        String processDefinitionId,
        String elementId,
        long poolUnitId,
        String poolRole,
        Long assigneeId,
        String assigneeName,
        String assigneeUsername,
        WorkItemStatus status,
        long gridId,
        Long handlingUnitId,
        Instant openedAt,
        Instant claimedAt,
        Instant warnAt,
        Instant dueAt,
        Instant completedAt,
        Long completedById,
        String completedByName,
        String outcome,
        String processInstanceId,
        boolean isParallel,
        int version) {

    public boolean isAssignedTo(long staffId) {
        return assigneeId != null && assigneeId == staffId;
    }
}
