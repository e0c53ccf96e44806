package org.linli.events.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.EventClocks;
import org.linli.workflow.ProcessBean;

/** Task_ExtendDeadline: takes {@code extensionDays}, the working days that were granted. */
@ProcessBean
class ExtendDeadlineDelegate implements JavaDelegate {
    private final EventClocks clocks;

    ExtendDeadlineDelegate(EventClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var days = String.valueOf(execution.getVariable("extensionDays"));
        clocks.extend(execution.getProcessBusinessKey(), new BigDecimal(days));
    }
}
