package org.linli.inbox;

import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.DeadlineMoved;
import org.linli.workflow.TaskCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps work items in step with engine and ledger when a task is taken away or its limit moves. */
@Component
class TaskClocks {
    private final WorkItemMapper items;
    private final DeadlineLedger deadlines;
    private final WorkChanges changes;

    TaskClocks(WorkItemMapper items, DeadlineLedger deadlines, WorkChanges changes) {
        this.items = items;
        this.deadlines = deadlines;
        this.changes = changes;
    }

    @EventListener
    void on(TaskCancelled cancelled) {
        changes.cancelled(cancelled.taskId());
        items.cancel(cancelled.taskId());
        deadlines.cancelTask(cancelled.taskId());
    }

    @EventListener
    void on(DeadlineMoved moved) {
        items.moveDue(moved);
        changes.rescheduled(moved.taskId());
    }
}
