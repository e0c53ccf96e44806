package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_CallReReviewHearing: the clock stands still. */
@ProcessBean
class CallReReviewHearingDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    CallReReviewHearingDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.callReReviewHearing(execution.getProcessBusinessKey());
    }
}
