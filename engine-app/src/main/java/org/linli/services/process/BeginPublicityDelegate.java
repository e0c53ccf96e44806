package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_BeginPublicity: it is made public, and the clock of the whole application stands still. */
@ProcessBean
class BeginPublicityDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    BeginPublicityDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.beginPublicity(execution.getProcessBusinessKey());
    }
}
