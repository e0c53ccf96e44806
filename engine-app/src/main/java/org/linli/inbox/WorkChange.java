package org.linli.inbox;

import java.time.Instant;
import java.util.Set;
import org.linli.casefile.CaseKind;

/**
 * One change of a work item: what it was, and the people and places that it concerns.
 *
 * @param id null while it is not written yet
 * @param poolUnitId with role and place null where only the two people are concerned
 * @param fromStaffId who had the item before, or null
 * @param toStaffId who has it now, or null
 * @param isDraft whether it is work on an order of supervision that was not issued, which only supervisors know of
 * @param caseKind null where only the two people are concerned
 */
record WorkChange(
        Long id,
        ChangeKind kind,
        String taskId,
        String caseNumber,
        Long poolUnitId,
        String poolRole,
        Long gridId,
        Long handlingUnitId,
        Long fromStaffId,
        Long toStaffId,
        Instant changedAt,
        boolean isDraft,
        CaseKind caseKind) {
    private static final Set<String> DRAFT_STATES = Set.of("ORDER_DRAFT", "ORDER_DROPPED");

    static WorkChange of(ChangeKind kind, WorkItem item, Long fromStaffId, Long toStaffId, Instant now) {
        return inPool(kind, item, item.poolRole(), fromStaffId, toStaffId, now);
    }

    /** As {@link #of} for an item that is, or was, in the pool of another role. */
    static WorkChange inPool(
            ChangeKind kind, WorkItem item, String poolRole, Long fromStaffId, Long toStaffId, Instant now) {
        return new WorkChange(
                null,
                kind,
                item.taskId(),
                item.caseNumber(),
                item.poolUnitId(),
                poolRole,
                item.gridId(),
                item.handlingUnitId(),
                fromStaffId,
                toStaffId,
                now,
                isDraft(item.state()),
                item.kind());
    }

    /** Something between people, of which their units' lists show nothing. */
    static WorkChange between(
            ChangeKind kind, String taskId, String caseNumber, Long fromStaffId, long toStaffId, Instant now) {
        return new WorkChange(
                null, kind, taskId, caseNumber, null, null, null, null, fromStaffId, toStaffId, now, false, null);
    }

    static WorkChange of(NewWorkItem item) {
        return new WorkChange(
                null,
                ChangeKind.OPENED,
                item.taskId(),
                item.caseFile().caseNumber(),
                item.poolUnitId(),
                item.poolRole(),
                item.caseFile().gridId(),
                item.handlingUnitId(),
                null,
                item.assigneeId(),
                item.openedAt(),
                isDraft(item.state()),
                item.caseFile().kind());
    }

    private static boolean isDraft(String state) {
        return state != null && DRAFT_STATES.contains(state);
    }

    boolean isTo(long staffId) {
        return isHeldBy(toStaffId, staffId);
    }

    boolean concerns(long staffId) {
        return isHeldBy(fromStaffId, staffId) || isHeldBy(toStaffId, staffId);
    }

    /** Whether the pool has an item more, less, or another one than before. */
    boolean touchesPool() {
        if (poolUnitId == null) {
            return false;
        }
        var wasThere = kind != ChangeKind.OPENED && fromStaffId == null;
        var isThere = !kind.isEnd() && toStaffId == null;
        return wasThere || isThere;
    }

    private static boolean isHeldBy(Long holder, long staffId) {
        return holder != null && holder == staffId;
    }
}
