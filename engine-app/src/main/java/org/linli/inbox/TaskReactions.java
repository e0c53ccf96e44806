package org.linli.inbox;

import java.time.Clock;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.DeadlineReacted;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.OrganizationService;
import org.linli.workflow.Outcome;
import org.linli.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets the model go its own way when the limit of a task has passed: the task ends without anybody having done it.
 *
 * <p>Which tasks do so, and where they lead, is the message event at their edge in the model.
 */
@Component
class TaskReactions {
    private final WorkItemMapper items;
    private final WorkItemService tasks;
    private final CaseFileService caseFiles;
    private final DeadlineLedger deadlines;
    private final OrganizationService organization;
    private final WorkChanges changes;
    private final Workflow workflow;
    private final Clock clock;

    TaskReactions(
            WorkItemMapper items,
            WorkItemService tasks,
            CaseFileService caseFiles,
            DeadlineLedger deadlines,
            OrganizationService organization,
            WorkChanges changes,
            Workflow workflow,
            Clock clock) {
        this.items = items;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.organization = organization;
        this.changes = changes;
        this.workflow = workflow;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineReacted reacted) {
        if (reacted.taskId() == null) {
            return;
        }
        items.find(reacted.taskId())
                .filter(item -> item.status().isOpen() && tasks.step(item).reacts())
                .ifPresent(item -> caseFiles.change(item.caseNumber(), change -> react(item, change)));
    }

    private void react(WorkItem item, CaseChange change) {
        var outcome = tasks.step(item).reaction();
        if (items.completeByRoad(item.taskId(), outcome.id(), null, clock.instant()) == 0) {
            throw new OptimisticLockingFailureException("Task %s was done meanwhile".formatted(item.taskId()));
        }
        changes.done(item);
        deadlines.endTask(item.taskId());
        change.record(happening(item, outcome));
        workflow.leaveBy(outcome.flowId(), item.taskId());
    }

    private Happening happening(WorkItem item, Outcome outcome) {
        return new Happening(
                null,
                organization.unit(item.holdingUnitId()).name(),
                outcome.id(),
                item.elementId(),
                null,
                null,
                EvidenceSelection.none(),
                false,
                outcome.isPublic());
    }
}
