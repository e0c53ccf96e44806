package org.linli.inbox;

import java.time.Instant;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.security.CurrentUser;

/**
 * One task of one case as the inbox shows it.
 *
 * @param isProvisional whether its end may move because days off have not been announced
 * @param ownerId who answers for it while the assignee works on it for him, or null
 * @param heldUnitId with {@code heldRole} the post through which a head took it, or null: through the pool's
 * @param previousId the item whose outcome opened it, or null
 * @param openedById who chose that outcome, or null
 * @param seenAt when somebody else first looked at it, or null
 * @param openSignatures how many colleagues were asked for an opinion and have not answered
 * @param linkId the copy or co-signature for which a list shows it, or null
 * @param supervisionLevel how far its case has risen on the ladder of supervision
 * @param doneForId whom its doer stood in for, or null
 * @param isUnread whether the person whose list it is has not opened it yet
 */
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
        boolean isProvisional,
        Instant completedAt,
        Long completedById,
        String completedByName,
        String outcome,
        String processInstanceId,
        boolean isParallel,
        Long ownerId,
        String ownerName,
        String ownerUsername,
        Long heldUnitId,
        String heldRole,
        Long previousId,
        Long openedById,
        Instant seenAt,
        int openSignatures,
        Long linkId,
        boolean isUnread,
        Long complainedUnitId,
        int supervisionLevel,
        Long doneForId,
        int version) {

    public boolean isAssignedTo(long staffId) {
        return assigneeId != null && assigneeId == staffId;
    }

    /** Whether somebody works on it for its owner. */
    public boolean isDelegated() {
        return ownerId != null && status == WorkItemStatus.CLAIMED;
    }

    public boolean isDelegatedTo(long staffId) {
        return isDelegated() && isAssignedTo(staffId);
    }

    public boolean isOwnedBy(long staffId) {
        return isDelegated() && ownerId == staffId;
    }

    /** For whom the person acts when he acts on it now, or null: for himself, or it is not his to act on. */
    public CurrentUser.Absentee absentee(CurrentUser user) {
        if (!user.isDeputy() || !status.isOpen()) {
            return null;
        }
        if (status == WorkItemStatus.POOL) {
            return MyPool.of(poolUnitId, poolRole, user).absentee();
        }
        var holderId = isDelegated() ? ownerId : assigneeId;
        return user.absentees(holdingUnitId(), holdingRole()).stream()
                .filter(one -> Long.valueOf(one.staffId()).equals(holderId))
                .findFirst()
                .orElse(null);
    }

    /** The unit of the post through which its holder has it. */
    public long holdingUnitId() {
        return heldUnitId == null ? poolUnitId : heldUnitId;
    }

    /** The role of the post through which its holder has it. */
    public String holdingRole() {
        return heldRole == null ? poolRole : heldRole;
    }
}
