package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_GrantApplication: writes the decision; tells whether the applicant wants the electronic certificate only. */
@ProcessBean
class GrantApplicationDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    GrantApplicationDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts.tell(execution, "isElectronic", applications.grant(execution.getProcessBusinessKey()));
    }
}
