package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_AcceptPetition: starts the clock of the whole petition. */
@ProcessBean
class AcceptPetitionDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    AcceptPetitionDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.accept(execution.getProcessBusinessKey());
    }
}
