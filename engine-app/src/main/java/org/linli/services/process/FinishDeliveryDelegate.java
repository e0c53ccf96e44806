package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_FinishDelivery: records the delivery; tells whether a promise waits to be checked. */
@ProcessBean
class FinishDeliveryDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    FinishDeliveryDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts.tell(execution, "isPromised", applications.finishDelivery(execution.getProcessBusinessKey()));
    }
}
