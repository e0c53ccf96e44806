package org.linli.inbox;

import java.time.Clock;
import java.time.Instant;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.GrantGround;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Puts a task into other hands, and keeps who had it before; the slower of two is told who was faster. */
@Component
class TaskHands {
    private final WorkItemMapper items;
    private final WorkItemMoveMapper moves;
    private final DelegationMapper delegations;
    private final TaskRefusals refusals;
    private final CaseAccess access;
    private final WorkChanges changes;
    private final Clock clock;

    TaskHands(
            WorkItemMapper items,
            WorkItemMoveMapper moves,
            DelegationMapper delegations,
            TaskRefusals refusals,
            CaseAccess access,
            WorkChanges changes,
            Clock clock) {
        this.items = items;
        this.moves = moves;
        this.delegations = delegations;
        this.refusals = refusals;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws TaskTakenException if somebody moved it since it was read */
    void move(WorkItem item, WorkItemMapper.Hands hands, WorkItemMoveMapper.Move move, CurrentUser user) {
        if (items.reassign(hands) == 0) {
            throw refusals.overtaken(items.find(item.taskId()).orElse(item), user);
        }
        moves.insert(item, move);
        changes.moved(item, hands.assigneeId(), hands.poolRole());
    }

    /** Ends the open delegation of an item; without an answer the delegate reads the case no longer on its ground. */
    void endDelegation(WorkItem item, Delegation.Status status, String answer) {
        delegations.listOfItem(item.id()).stream()
                .filter(delegation -> delegation.status() == Delegation.Status.OPEN)
                .forEach(delegation -> end(delegation, status, answer));
    }

    void end(Delegation delegation, Delegation.Status status, String answer) {
        delegations.end(new DelegationMapper.End(delegation.id(), status, answer, clock.instant()));
        if (status != Delegation.Status.RETURNED) {
            access.revoke(GrantGround.DELEGATION, delegation.id());
        }
    }
}
