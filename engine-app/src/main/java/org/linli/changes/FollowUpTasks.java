package org.linli.changes;

import org.linli.casefile.CaseFileService;
import org.linli.organization.OrganizationService;
import org.linli.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes which task asks a unit for what follows, so that its answer finds its lines, whoever steps in for the unit. */
@Component
class FollowUpTasks {
    private final ChangeMapper mapper;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;

    FollowUpTasks(ChangeMapper mapper, CaseFileService caseFiles, OrganizationService organization) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.organization = organization;
    }

    @EventListener
    void on(TaskOpened opened) {
        switch (opened.step().elementId()) {
            case "Task_FollowUp" -> note(opened, Effects.FIRST);
            case "Task_RestoreEffect" -> note(opened, Effects.UNDOING);
            default -> {
                // asks nobody for what follows
            }
        }
    }

    private void note(TaskOpened opened, int round) {
        var unit = organization.findUnit(opened.poolUnitCode()).orElseThrow();
        caseFiles.change(
                opened.caseNumber(),
                change -> mapper.giveTask(change.before().id(), unit.id(), round, opened.taskId()));
    }
}
