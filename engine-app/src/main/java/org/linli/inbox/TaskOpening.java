package org.linli.inbox;

import java.time.Clock;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.StageLight;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.LimitSubject;
import org.linli.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the work item of a task the engine has opened, with its clock, in the engine's transaction. */
@Component
class TaskOpening {
    private final WorkItemMapper items;
    private final TaskPool pools;
    private final CaseFileService caseFiles;
    private final DeadlineLedger deadlines;
    private final Clock clock;

    TaskOpening(
            WorkItemMapper items, TaskPool pools, CaseFileService caseFiles, DeadlineLedger deadlines, Clock clock) {
        this.items = items;
        this.pools = pools;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened opened) {
        caseFiles.change(opened.caseNumber(), change -> write(opened, change));
    }

    private void write(TaskOpened opened, CaseChange change) {
        var step = opened.step();
        var caseFile = change.before();
        var pool = pools.poolOf(step, change);
        var light = StageLight.valueOf(step.light());
        var deadline = deadlines.startForTask(
                caseFile.caseNumber(),
                opened.taskId(),
                new LimitSubject(caseFile.kind().name(), step.stage(), caseFile.categoryCode(), caseFile.priority()),
                pool.unit().id());
        change.enter(step.state(), light);
        change.awaits(pool.unit().name(), deadline.dueAt());
        items.insert(new NewWorkItem(
                opened.taskId(),
                caseFile,
                light,
                step.processDefinitionId(),
                step.elementId(),
                pool.unit().id(),
                pool.role(),
                change.handlingUnitId(),
                clock.instant(),
                deadline.warnAt(),
                deadline.dueAt()));
        if (!step.excludes().isEmpty()) {
            items.exclude(opened.taskId(), caseFile.id(), step.excludes());
        }
    }
}
