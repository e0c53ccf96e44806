package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_Conclude: tells whether something is left to carry out, and how it closes. */
@ProcessBean
class ConcludePetitionDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    ConcludePetitionDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var conclusion = petitions.conclude(execution.getProcessBusinessKey());
        execution.setVariable("needsExecution", conclusion.needsExecution());
        execution.setVariable("closing", conclusion.closing());
    }
}
