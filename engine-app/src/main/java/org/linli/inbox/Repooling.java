package org.linli.inbox;

import org.linli.inbox.TaskPool.Pool;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Puts an open task into the pool of whoever steps in, out of whosever hands it is in; its clock runs on. */
@Component
class Repooling {
    private final WorkItemMapper items;
    private final WorkItemMoveMapper moves;
    private final TaskHands hands;
    private final WorkChanges changes;

    Repooling(WorkItemMapper items, WorkItemMoveMapper moves, TaskHands hands, WorkChanges changes) {
        this.items = items;
        this.moves = moves;
        this.hands = hands;
        this.changes = changes;
    }

    /** @throws OptimisticLockingFailureException if somebody moved it since it was read; safe to retry */
    void to(WorkItem item, Pool pool, MoveKind kind) {
        if (items.repool(item.id(), item.version(), pool.unit().id(), pool.role()) == 0) {
            throw new OptimisticLockingFailureException("Task %s was moved meanwhile".formatted(item.taskId()));
        }
        hands.endDelegation(item, Delegation.Status.ENDED, null);
        moves.insert(item, new WorkItemMoveMapper.Move(kind, null, null, pool.role(), null, hands.now()));
        changes.moved(item, null, item.poolRole());
        items.find(item.taskId()).ifPresent(moved -> changes.moved(moved, null, pool.role()));
    }
}
