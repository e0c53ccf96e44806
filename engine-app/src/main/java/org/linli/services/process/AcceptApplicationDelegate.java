package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_AcceptApplication: starts the clock; tells whether minor papers are still to come. */
@ProcessBean
class AcceptApplicationDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    AcceptApplicationDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts.tell(execution, "isTolerant", applications.accept(execution.getProcessBusinessKey()));
    }
}
