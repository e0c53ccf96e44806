package org.linli.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.supervision.OrderProcess;
import org.linli.workflow.ProcessBean;

/** Task_IssueOrder: numbers and issues the order. */
@ProcessBean
class IssueOrderDelegate implements JavaDelegate {
    private final OrderProcess orders;

    IssueOrderDelegate(OrderProcess orders) {
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orders.issue(execution.getProcessBusinessKey());
    }
}
