package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_DecideByRules: tells whether the rules grant it at once. */
@ProcessBean
class DecideByRulesDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    DecideByRulesDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts.tell(execution, "isGranted", applications.decideByRules(execution.getProcessBusinessKey()));
    }
}
