package org.linli.inbox;

import java.time.Clock;
import java.util.Optional;
import org.linli.casefile.CaseAccess;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;
import org.linli.workflow.FormTask;
import org.linli.workflow.ProcessModels;
import org.linli.workflow.Step;
import org.springframework.dao.OptimisticLockingFailureException;

/** Finds, takes and gives back tasks. */
@UseCaseService
public class WorkItemService {
    private final WorkItemMapper items;
    private final WorkItemMoveMapper moves;
    private final DelegationMapper delegations;
    private final TaskRights rights;
    private final TaskHands hands;
    private final TaskRefusals refusals;
    private final CaseAccess access;
    private final ProcessModels models;
    private final WorkChanges changes;
    private final AuditLog audit;
    private final Clock clock;

    WorkItemService(
            WorkItemMapper items,
            WorkItemMoveMapper moves,
            DelegationMapper delegations,
            TaskRights rights,
            TaskHands hands,
            TaskRefusals refusals,
            CaseAccess access,
            ProcessModels models,
            WorkChanges changes,
            AuditLog audit,
            Clock clock) {
        this.items = items;
        this.moves = moves;
        this.delegations = delegations;
        this.rights = rights;
        this.hands = hands;
        this.refusals = refusals;
        this.access = access;
        this.models = models;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such task or the person may not read its case */
    public WorkItem find(String taskId, CurrentUser user) {
        var item = items.find(taskId).orElseThrow(NotFoundException::new);
        if (!user.holds(item.poolUnitId(), item.poolRole()) && !access.mayRead(user, item.caseFileId())) {
            throw new NotFoundException();
        }
        return item;
    }

    public Step step(WorkItem item) {
        return models.step(item.processDefinitionId(), item.elementId());
    }

    /** What the form of the item may depend on. */
    public FormTask formTask(WorkItem item) {
        return new FormTask(step(item), item.caseNumber(), item.categoryCode(), item.complainedUnitId());
    }

    /** The task as it is now; the caller has found it for its user before. */
    WorkItem find(String taskId) {
        return items.find(taskId).orElseThrow(NotFoundException::new);
    }

    /** Whether the person has it in hand, or stands in for whoever has it. */
    public boolean holds(WorkItem item, CurrentUser user) {
        return rights.holds(item, user);
    }

    /** The person as the timeline names him for what he does to it: alone, or with whom he stands in for. */
    public CurrentUser actor(WorkItem item, CurrentUser user) {
        return rights.actor(item, user);
    }

    /** Whether the person may take the item or, when he has it, act on it; a post that has ended ends that too. */
    public boolean mayDo(WorkItem item, CurrentUser user) {
        return rights.mayDo(item, user);
    }

    /** Notes that somebody who may act on it has looked at it: from now on it cannot be called back. */
    public void see(WorkItem item, CurrentUser user) {
        if (item.seenAt() == null && item.status().isOpen()) {
            items.markSeen(item.id(), user.staffId(), clock.instant());
        }
    }

    /** Why somebody whose post fits may not take the item all the same, such as his own work; empty where he may. */
    public Optional<String> barred(WorkItem item, CurrentUser user) {
        return refusals.barred(item, user);
    }

    /**
     * Takes an item out of a pool; taking what one has already is no error.
     *
     * @throws TaskTakenException if somebody was faster
     * @throws NotYourTaskException if the person's post does not fit, or he would judge his own work
     */
    public WorkItem claim(String taskId, CurrentUser user) {
        if (!take(taskId, user)) {
            var item = find(taskId, user);
            var hasIt = item.isAssignedTo(user.staffId()) && item.status().isOpen();
            if (!hasIt && !rights.holds(item, user)) {
                throw refusals.of(item, user);
            }
            return item;
        }
        var taken = items.find(taskId).orElseThrow();
        changes.taken(taken);
        return taken;
    }

    /** Takes an item that lies in a pool of the person; empty when somebody was faster. */
    public Optional<WorkItem> claimIfFree(String taskId, CurrentUser user) {
        if (!take(taskId, user)) {
            return Optional.empty();
        }
        var taken = items.find(taskId);
        taken.ifPresent(changes::taken);
        return taken;
    }

    /**
     * Gives an item back to its pool; its clock runs on, and its moves keep who had it since when.
     *
     * @throws TaskTakenException if the person does not have it any more
     */
    public WorkItem release(String taskId, CurrentUser user) {
        var trace = user.isDeputy() ? rights.trace(find(taskId, user), user) : null;
        var holderId = user.isDeputy() ? holderId(find(taskId, user), user) : user.staffId();
        if (moves.insertRelease(taskId, user.staffId(), holderId, clock.instant()) == 0) {
            throw refusals.of(find(taskId, user), user);
        }
        if (items.release(taskId, holderId) == 0) {
            throw new OptimisticLockingFailureException("Task %s was changed meanwhile".formatted(taskId));
        }
        var released = items.find(taskId).orElseThrow();
        changes.released(released, holderId);
        audit.record(
                "release-task",
                "case:" + released.caseNumber(),
                AuditResult.SUCCESS,
                trace == null ? released.elementId() : trace);
        return released;
    }

    private long holderId(WorkItem item, CurrentUser user) {
        return item.assigneeId() != null && rights.holds(item, user) ? item.assigneeId() : user.staffId();
    }

    /** For himself where he can; else for somebody he stands in for, whose work it is then. */
    private boolean take(String taskId, CurrentUser user) {
        return MyPool.bySide(MyPool.of(user)).stream().anyMatch(pools -> {
            var one = pools.get(0);
            var holderId =
                    one.absentee() == null ? user.staffId() : one.absentee().staffId();
            return items.claim(new WorkItemMapper.Claim(
                            taskId, user.staffId(), holderId, one.barred(), pools, clock.instant()))
                    > 0;
        });
    }

    /** Gives back the work of all whose post has ended meanwhile; returns how much. */
    public int releaseUnheld() {
        var now = clock.instant();
        moves.insertLapses(now);
        changes.unheldReleased(now);
        var released = items.releaseUnheld(now) + items.returnUnheld(now);
        delegations.listOrphans().forEach(orphan -> hands.end(orphan, Delegation.Status.ENDED, null));
        if (released > 0) {
            audit.record("release-unheld-tasks", null, AuditResult.SUCCESS, String.valueOf(released));
        }
        return released;
    }
}
