package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_RevokeGrant: takes back what was granted on a false promise. */
@ProcessBean
class RevokeGrantDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    RevokeGrantDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.revoke(execution.getProcessBusinessKey());
    }
}
