package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_Settle: ends the time of the petition by what was agreed on. */
@ProcessBean
class SettlePetitionDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    SettlePetitionDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.settle(execution.getProcessBusinessKey());
    }
}
