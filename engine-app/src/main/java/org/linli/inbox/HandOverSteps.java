package org.linli.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.NoticeWanted;
import org.linli.evidence.EvidenceSelection;
import org.linli.inbox.HandOvers.Handed;
import org.linli.inbox.HandOvers.Kind;
import org.linli.inbox.HandOvers.Result;
import org.linli.organization.OrganizationService;
import org.linli.organization.StaffMember;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.RoleNames;
import org.linli.shared.UseCaseService;
import org.linli.workflow.ProcessModels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;

/** Hands one piece of work over, with its trace; of who leaves and who follows the reporter learns no name. */
@UseCaseService
class HandOverSteps {
    private final WorkItemMapper items;
    private final WorkItemMoveMapper moves;
    private final DelegationMapper delegations;
    private final ColleagueMapper colleagues;
    private final TaskHands hands;
    private final TaskRights rights;
    private final TaskDiary diary;
    private final Rising rising;
    private final WorkChanges changes;
    private final WorkNotices notices;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final RoleNames roleNames;
    private final ProcessModels models;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    HandOverSteps(
            WorkItemMapper items,
            WorkItemMoveMapper moves,
            DelegationMapper delegations,
            ColleagueMapper colleagues,
            TaskHands hands,
            TaskRights rights,
            TaskDiary diary,
            Rising rising,
            WorkChanges changes,
            WorkNotices notices,
            CaseFileService caseFiles,
            OrganizationService organization,
            RoleNames roleNames,
            ProcessModels models,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.items = items;
        this.moves = moves;
        this.delegations = delegations;
        this.colleagues = colleagues;
        this.hands = hands;
        this.rights = rights;
        this.diary = diary;
        this.rising = rising;
        this.changes = changes;
        this.notices = notices;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.roleNames = roleNames;
        this.models = models;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Hands over a task, as it is now.
     *
     * @throws OptimisticLockingFailureException if somebody moved it meanwhile; safe to retry
     */
    Result handOver(long itemId, HandOverOrder order) {
        var item = items.findById(itemId).orElseThrow();
        var leaverId = order.leaver().id();
        if (item.isDelegatedTo(leaverId)) {
            return giveBack(item, order);
        }
        var isHis = item.status() == WorkItemStatus.CLAIMED
                && (item.isOwnedBy(leaverId) || !item.isDelegated() && item.isAssignedTo(leaverId));
        if (!isHis) {
            return Result.GONE;
        }
        if (order.successor() != null && mayHave(item, order.successor())) {
            toSuccessor(item, order);
            return Result.MOVED;
        }
        put(item, WorkItemStatus.POOL, null, null, order);
        hands.endDelegation(item, Delegation.Status.ENDED, null);
        record(item, order, roleNames.name(item.poolRole()));
        if (rising.rise(item.id()).isPresent()) {
            return Result.RISEN;
        }
        return order.successor() == null ? Result.POOL : Result.NOT_ENTITLED;
    }

    private void toSuccessor(WorkItem item, HandOverOrder order) {
        var id = order.successor().id();
        var stays = item.isDelegated() && !item.isAssignedTo(id);
        put(item, WorkItemStatus.CLAIMED, stays ? item.assigneeId() : Long.valueOf(id), stays ? id : null, order);
        if (stays) {
            delegations.changeOwner(item.id(), id);
        } else {
            hands.endDelegation(item, Delegation.Status.ENDED, null);
        }
        record(item, order, order.successor().name());
    }

    private Result giveBack(WorkItem item, HandOverOrder order) {
        put(item, WorkItemStatus.CLAIMED, item.ownerId(), null, order);
        hands.endDelegation(item, Delegation.Status.ENDED, null);
        diary.note(item, order.user(), "returnDelegation", item.ownerName(), order.reason());
        notices.tell("delegationReturned", item, item.ownerId());
        return Result.RETURNED;
    }

    private boolean mayHave(WorkItem item, StaffMember successor) {
        return !colleagues
                .list(new ColleagueMapper.Query(
                        item.poolUnitId(),
                        item.poolRole(),
                        null,
                        null,
                        item.id(),
                        item.caseFileId(),
                        List.of(),
                        List.of(successor.username()),
                        null,
                        item.poolUnitId(),
                        hands.now(),
                        1))
                .isEmpty();
    }

    private void put(WorkItem item, WorkItemStatus status, Long assigneeId, Long ownerId, HandOverOrder order) {
        var now = hands.now();
        var goesBack = item.isDelegatedTo(order.leaver().id());
        var changed = items.reassign(new WorkItemMapper.Hands(
                item.id(),
                item.version(),
                status,
                assigneeId,
                ownerId,
                item.poolRole(),
                goesBack ? item.heldUnitId() : null,
                goesBack ? item.heldRole() : null,
                now));
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Task %s was moved meanwhile".formatted(item.taskId()));
        }
        moves.insert(
                item,
                new WorkItemMoveMapper.Move(
                        MoveKind.HAND_OVER,
                        order.user().staffId(),
                        ownerId == null ? assigneeId : ownerId,
                        item.poolRole(),
                        order.reason(),
                        now));
        changes.moved(item, assigneeId, item.poolRole());
    }

    /** The reporter reads that somebody else goes on with it, and until when; names and the reason stay among staff. */
    private void record(WorkItem item, HandOverOrder order, String to) {
        var step = models.step(item.processDefinitionId(), item.elementId());
        var unit = organization.unit(item.poolUnitId()).name();
        caseFiles.change(
                item.caseNumber(),
                change -> change.record(new Happening(
                        order.user(),
                        rights.unitOf(item, order.user()),
                        "handOverWork",
                        item.elementId(),
                        null,
                        "%s → %s：%s".formatted(order.leaver().name(), to, order.reason()),
                        EvidenceSelection.none(),
                        false,
                        !step.isParallel(),
                        unit,
                        item.dueAt())));
    }

    /** Tells the successor how much has come to him, and leaves one line in the audit log. */
    void close(HandOverOrder order, List<Handed> rows, int left) {
        var moved = rows.stream()
                .filter(row -> row.result() == Result.MOVED && row.piece().kind() != Kind.OPINION)
                .count();
        if (moved > 0) {
            events.publishEvent(NoticeWanted.toStaff(
                    "handedOver", null, Set.of(order.successor().id()), Map.of("count", Long.toString(moved))));
        }
        audit.record(
                "hand-over-work",
                "account:" + order.leaver().username(),
                AuditResult.SUCCESS,
                "to %s: %d of %d, %d left"
                        .formatted(
                                order.successor() == null
                                        ? "pools"
                                        : order.successor().username(),
                                moved,
                                rows.size(),
                                left));
    }
}
