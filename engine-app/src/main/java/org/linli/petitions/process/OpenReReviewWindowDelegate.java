package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_OpenReReviewWindow: fixes until when a re-review may be asked for. */
@ProcessBean
class OpenReReviewWindowDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    OpenReReviewWindowDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.openReReviewWindow(execution.getProcessBusinessKey());
    }
}
