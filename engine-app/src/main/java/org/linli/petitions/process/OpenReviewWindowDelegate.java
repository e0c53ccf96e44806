package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_OpenReviewWindow: fixes until when a review may be asked for. */
@ProcessBean
class OpenReviewWindowDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    OpenReviewWindowDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.openReviewWindow(execution.getProcessBusinessKey());
    }
}
