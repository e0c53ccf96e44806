package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_ReceiveApplication: tells the model the units by code, and whether everything is there. */
@ProcessBean
class ReceiveApplicationDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    ReceiveApplicationDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reception = applications.receive(execution.getProcessBusinessKey());
        execution.setVariable("windowUnit", reception.window());
        execution.setVariable("reviewUnit", reception.review());
        execution.setVariable("signOffUnit", reception.signOff());
        Facts.tell(execution, "isComplete", reception.isComplete());
    }
}
