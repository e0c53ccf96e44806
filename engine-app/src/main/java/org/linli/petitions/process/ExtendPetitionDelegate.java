package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_ExtendPetition: gives the days that were granted. */
@ProcessBean
class ExtendPetitionDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    ExtendPetitionDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.extend(execution.getProcessBusinessKey());
    }
}
