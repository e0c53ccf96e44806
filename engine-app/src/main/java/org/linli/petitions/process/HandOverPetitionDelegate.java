package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_HandOver: tells the model the units by code, whether it is a suggestion, and whether a report is wanted. */
@ProcessBean
class HandOverPetitionDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    HandOverPetitionDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var handover = petitions.handOver(execution.getProcessBusinessKey());
        execution.setVariable("handlingUnit", handover.handlingUnit());
        execution.setVariable("reviewUnit", handover.reviewUnit());
        execution.setVariable("reReviewUnit", handover.reReviewUnit());
        execution.setVariable("isSuggestion", handover.isSuggestion());
        execution.setVariable("isAssigned", handover.isAssigned());
    }
}
