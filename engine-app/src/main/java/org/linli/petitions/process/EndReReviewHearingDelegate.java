package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_EndReReviewHearing: the clock runs on. */
@ProcessBean
class EndReReviewHearingDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    EndReReviewHearingDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.endReReviewHearing(execution.getProcessBusinessKey());
    }
}
