package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_IssueElectronically: issues it without anybody. */
@ProcessBean
class IssueElectronicallyDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    IssueElectronicallyDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.issueElectronically(execution.getProcessBusinessKey());
    }
}
