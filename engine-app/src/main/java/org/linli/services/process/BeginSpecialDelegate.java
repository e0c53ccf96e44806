package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_BeginSpecial: the clock stands still. */
@ProcessBean
class BeginSpecialDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    BeginSpecialDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.beginSpecial(execution.getProcessBusinessKey());
    }
}
