package org.linli.inbox;

import org.linli.casefile.CaseFileService;
import org.linli.shared.UseCaseService;
import org.linli.workflow.Workflow;

/** Takes a case back to a step that it has left: the open task is cancelled, the step opens anew. */
@UseCaseService
public class WayBack {
    private final CaseFileService caseFiles;
    private final WorkItemMapper items;
    private final Workflow workflow;

    WayBack(CaseFileService caseFiles, WorkItemMapper items, Workflow workflow) {
        this.caseFiles = caseFiles;
        this.items = items;
        this.workflow = workflow;
    }

    /**
     * Goes back from an open item to an earlier one of the same process instance; may be called inside a change.
     *
     * <p>The step's old clock runs on, and the case has the handling unit it had then. Whether this may be done is the
     * caller's question, and so is who gets the new item: it lies in its pool.
     *
     * @return the item that has opened
     */
    public WorkItem to(WorkItem earlier, WorkItem open) {
        caseFiles.change(open.caseNumber(), change -> {
            change.goBack();
            change.handleBy(earlier.handlingUnitId());
            workflow.moveBack(open.taskId(), earlier.elementId());
        });
        return items.findOpen(open.caseFileId(), earlier.elementId()).orElseThrow();
    }
}
