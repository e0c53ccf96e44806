package org.linli.inbox;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.casefile.CaseChange;
import org.linli.inbox.TaskPool.Pool;
import org.linli.organization.OrganizationService;
import org.linli.shared.UseCaseService;
import org.linli.workflow.ProcessModels;
import org.springframework.dao.OptimisticLockingFailureException;

/** Takes open tasks out of the hands of those whom their case has come to complain of. */
@UseCaseService
public class OpenRecusals {
    private final WorkItemMapper items;
    private final WorkItemMoveMapper moves;
    private final ProcessModels models;
    private final Recusals recusals;
    private final StandIns standIns;
    private final StandInDiary diary;
    private final TaskHands hands;
    private final WorkChanges changes;
    private final OrganizationService organization;

    OpenRecusals(
            WorkItemMapper items,
            WorkItemMoveMapper moves,
            ProcessModels models,
            Recusals recusals,
            StandIns standIns,
            StandInDiary diary,
            TaskHands hands,
            WorkChanges changes,
            OrganizationService organization) {
        this.items = items;
        this.moves = moves;
        this.models = models;
        this.recusals = recusals;
        this.standIns = standIns;
        this.diary = diary;
        this.hands = hands;
        this.changes = changes;
        this.organization = organization;
    }

    /**
     * Applies whom the case complains of by now to its open tasks; their clocks run on.
     *
     * @throws OptimisticLockingFailureException if somebody moved one of them meanwhile; safe to retry
     */
    public void apply(CaseChange change) {
        items.listOfCase(change.before().id()).stream()
                .filter(item -> item.status().isOpen())
                .forEach(item -> apply(item, change));
    }

    private void apply(WorkItem item, CaseChange change) {
        var step = models.step(item.processDefinitionId(), item.elementId());
        var matter = Matter.of(change);
        var recused = recusals.of(matter, step.excludes());
        recusals.keepOut(item.taskId(), recused);
        var usual = new Pool(organization.unit(item.poolUnitId()), item.poolRole());
        var found = standIns.find(usual, matter, recused);
        var pool = found.orElse(usual);
        if (!pool.is(usual) || isHeldBy(recused, item)) {
            repool(item, pool);
        }
        if (found.isEmpty() || !pool.is(usual)) {
            if (!step.isParallel()) {
                change.awaits(pool.unit().name(), item.dueAt());
            }
            diary.note(change, step, usual, found, item.dueAt());
        }
    }

    private void repool(WorkItem item, Pool pool) {
        if (items.repool(item.id(), item.version(), pool.unit().id(), pool.role()) == 0) {
            throw new OptimisticLockingFailureException("Task %s was moved meanwhile".formatted(item.taskId()));
        }
        hands.endDelegation(item, Delegation.Status.ENDED, null);
        moves.insert(item, new WorkItemMoveMapper.Move(MoveKind.RECUSAL, null, null, pool.role(), null, hands.now()));
        changes.moved(item, null, item.poolRole());
        items.find(item.taskId()).ifPresent(moved -> changes.moved(moved, null, pool.role()));
    }

    private static boolean isHeldBy(Set<Long> recused, WorkItem item) {
        return Stream.of(item.assigneeId(), item.ownerId())
                .filter(Objects::nonNull)
                .anyMatch(recused::contains);
    }
}
