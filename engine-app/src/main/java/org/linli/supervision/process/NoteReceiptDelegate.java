package org.linli.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.supervision.OrderProcess;
import org.linli.workflow.ProcessBean;

/** Task_NoteReceipt: notes who received the order. */
@ProcessBean
class NoteReceiptDelegate implements JavaDelegate {
    private final OrderProcess orders;

    NoteReceiptDelegate(OrderProcess orders) {
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orders.noteReceipt(execution.getProcessBusinessKey());
    }
}
