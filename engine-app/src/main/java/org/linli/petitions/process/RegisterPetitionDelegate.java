package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_RegisterPetition: the receipt for whoever can be reached; tells the model the office by code. */
@ProcessBean
class RegisterPetitionDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    RegisterPetitionDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("officeUnit", petitions.register(execution.getProcessBusinessKey()));
    }
}
