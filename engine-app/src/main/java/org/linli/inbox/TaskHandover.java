package org.linli.inbox;

import org.linli.casefile.CaseChange;
import org.linli.deadlines.DeadlineLedger;
import org.linli.shared.UseCaseService;
import org.linli.workflow.Workflow;

/** Takes an open task away with its whole process, so that another one goes on with the time that was left. */
@UseCaseService
public class TaskHandover {
    private static final String GOES_ON = "HANDLE";
    private static final String AGAIN = "REWORK";

    private final WorkItemService tasks;
    private final DeadlineLedger deadlines;
    private final Workflow workflow;

    TaskHandover(WorkItemService tasks, DeadlineLedger deadlines, Workflow workflow) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.workflow = workflow;
    }

    /** Ends the process of the task; whoever handles the case next gets no new time. */
    public void leave(WorkItem item, CaseChange change) {
        var stage = tasks.step(item).stage();
        if (stage.equals(GOES_ON)) {
            deadlines.detachTask(item.taskId());
            change.turn(turns -> turns.returned());
        } else {
            deadlines.endTask(item.taskId());
        }
        if (stage.equals(AGAIN)) {
            change.nextDueAt(item.dueAt());
        }
        workflow.abandon(item.taskId(), "taken over");
    }
}
