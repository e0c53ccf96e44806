package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_OpenReReview: starts the clock of the re-review. */
@ProcessBean
class OpenReReviewDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    OpenReReviewDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.openReReview(execution.getProcessBusinessKey());
    }
}
