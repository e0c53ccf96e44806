package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_Finalize: the last level has spoken. */
@ProcessBean
class FinalizePetitionDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    FinalizePetitionDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.makeFinal(execution.getProcessBusinessKey());
    }
}
