package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_ReportUrgent: tells those above at once. */
@ProcessBean
class ReportUrgentDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    ReportUrgentDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.reportUrgent(execution.getProcessBusinessKey());
    }
}
