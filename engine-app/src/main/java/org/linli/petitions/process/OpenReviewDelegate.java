package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_OpenReview: starts the clock of the review, which is refused until it has said something. */
@ProcessBean
class OpenReviewDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    OpenReviewDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.openReview(execution.getProcessBusinessKey());
        execution.getProcessInstance().setVariable("reviewResult", "refused");
    }
}
