package org.linli.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.linli.shared.UseCaseService;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes what happens to work items, for every node to tell those whom it concerns.
 *
 * <p>What changes somebody's duties is written with the caller's transaction, all of it in one statement just before the
 * commit. That somebody has taken an item for himself is written a moment later together with whatever else was taken on
 * this node, so that it costs no statement of its own: a node that ends in this moment leaves a list that shows the item
 * until it is read again, and taking it is refused.
 */
@UseCaseService
public class WorkChanges {
    private final WorkChangeMapper changes;
    private final Clock clock;
    private final Queue<WorkChange> taken = new ConcurrentLinkedQueue<>();

    WorkChanges(WorkChangeMapper changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    void opened(NewWorkItem item) {
        pending().add(WorkChange.of(item));
    }

    /** Somebody who took the item out of a pool of his has it now. */
    void taken(WorkItem item) {
        var change = WorkChange.of(ChangeKind.TAKEN, item, null, item.assigneeId(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                taken.add(change);
            }
        });
    }

    void released(WorkItem item, long staffId) {
        pending().add(WorkChange.of(ChangeKind.RELEASED, item, staffId, null, clock.instant()));
    }

    /** {@code item} as it was before it came into other hands, or into another pool. */
    void moved(WorkItem item, Long toStaffId, String toRole) {
        var now = clock.instant();
        var noted = pending();
        noted.add(WorkChange.of(ChangeKind.MOVED, item, item.assigneeId(), toStaffId, now));
        if (!item.poolRole().equals(toRole)) {
            noted.add(WorkChange.inPool(ChangeKind.MOVED, item, toRole, item.assigneeId(), toStaffId, now));
        }
        if (item.ownerId() != null && !item.ownerId().equals(toStaffId)) {
            noted.add(
                    WorkChange.between(ChangeKind.MOVED, item.taskId(), item.caseNumber(), null, item.ownerId(), now));
        }
    }

    /** {@code item} as it was before. */
    void done(WorkItem item) {
        pending().add(WorkChange.of(ChangeKind.DONE, item, item.assigneeId(), null, clock.instant()));
    }

    void asked(WorkItem item, long byStaffId, long staffId) {
        between(ChangeKind.ASKED, item, byStaffId, staffId);
    }

    /** Somebody gave his opinion, or it is not wanted any more. */
    void answered(WorkItem item, long byStaffId, long askedById) {
        between(ChangeKind.ANSWERED, item, byStaffId, askedById);
        if (item.assigneeId() != null && item.assigneeId() != askedById) {
            between(ChangeKind.ANSWERED, item, byStaffId, item.assigneeId());
        }
    }

    private void between(ChangeKind kind, WorkItem item, long from, long to) {
        pending().add(WorkChange.between(kind, item.taskId(), item.caseNumber(), from, to, clock.instant()));
    }

    void copied(String caseNumber, long toStaffId) {
        pending().add(WorkChange.between(ChangeKind.COPIED, null, caseNumber, null, toStaffId, clock.instant()));
    }

    /** Somebody has a message, about a case or about none. */
    public void noticed(String caseNumber, long toStaffId) {
        var about = caseNumber == null ? "" : caseNumber;
        pending().add(WorkChange.between(ChangeKind.NOTICED, null, about, null, toStaffId, clock.instant()));
    }

    void cancelled(String taskId) {
        changes.insertOf(taskId, ChangeKind.CANCELLED, clock.instant());
    }

    void rescheduled(String taskId) {
        changes.insertOf(taskId, ChangeKind.RESCHEDULED, clock.instant());
    }

    void unheldReleased(Instant now) {
        changes.insertUnheld(now);
    }

    /** Writes what was taken since the last call. */
    public void writeTaken() {
        List<WorkChange> batch = new ArrayList<>();
        for (var change = taken.poll(); change != null; change = taken.poll()) {
            batch.add(change);
        }
        if (!batch.isEmpty()) {
            changes.insert(batch);
        }
    }

    boolean hasTaken() {
        return !taken.isEmpty();
    }

    /** Deletes what everybody has been told long ago; returns how much. */
    public int deleteBefore(Instant limit) {
        var highest = changes.findHighestIdBefore(limit);
        return highest == null ? 0 : changes.deleteUpTo(highest);
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .filter(Predicate.not(Pending::isWritten))
                .findFirst()
                .orElseGet(() -> {
                    var added = new Pending(changes);
                    TransactionSynchronizationManager.registerSynchronization(added);
                    return added;
                });
    }

    /** Changes of a running transaction, written before the audit lines, whose chain is locked last. */
    private static final class Pending implements TransactionSynchronization {
        private final List<WorkChange> waiting = new ArrayList<>();
        private final WorkChangeMapper changes;
        private boolean isWritten;

        Pending(WorkChangeMapper changes) {
            this.changes = changes;
        }

        void add(WorkChange change) {
            waiting.add(change);
        }

        boolean isWritten() {
            return isWritten;
        }

        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            isWritten = true;
            changes.insert(waiting);
        }
    }
}
