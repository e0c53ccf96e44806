package org.linli.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.supervision.OrderProcess;
import org.linli.workflow.ProcessBean;

/** Task_EscalateOrder: drafts the paper of the next level; says in {@code raised} whether there is one. */
@ProcessBean
class EscalateOrderDelegate implements JavaDelegate {
    private static final String RAISED = "raised";

    private final OrderProcess orders;

    EscalateOrderDelegate(OrderProcess orders) {
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(RAISED, orders.escalate(execution.getProcessBusinessKey()));
    }
}
