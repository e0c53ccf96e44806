package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_RefuseApplication: writes the decision with its reasons and remedies. */
@ProcessBean
class RefuseApplicationDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    RefuseApplicationDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.refuse(execution.getProcessBusinessKey());
    }
}
