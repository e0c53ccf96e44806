package org.linli.petitions;

import org.linli.casefile.CaseFileService;
import org.linli.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether a petition is accepted is decided within 15 days of its receipt, however long an objection took (Art 23). */
@Component
class PetitionEnds {
    private static final String DECIDE_ACCEPTANCE = "Task_DecideAcceptance";

    private final Petitions petitions;
    private final PetitionClocks clocks;
    private final CaseFileService caseFiles;

    PetitionEnds(Petitions petitions, PetitionClocks clocks, CaseFileService caseFiles) {
        this.petitions = petitions;
        this.clocks = clocks;
        this.caseFiles = caseFiles;
    }

    /** Before the task is written down with its clock. */
    @EventListener
    @Order(0)
    void on(TaskOpened opened) {
        if (opened.step().elementId().equals(DECIDE_ACCEPTANCE)) {
            caseFiles.change(
                    opened.caseNumber(),
                    change -> change.dueAt(
                            DECIDE_ACCEPTANCE,
                            clocks.acceptanceEnd(
                                    change, petitions.of(change.before()).handedOverAt())));
        }
    }
}
