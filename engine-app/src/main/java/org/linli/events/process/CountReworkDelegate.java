package org.linli.events.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.EventReworks;
import org.linli.workflow.ProcessBean;

/** Task_CountRework: counts one more rework. */
@ProcessBean
class CountReworkDelegate implements JavaDelegate {
    private final EventReworks reworks;

    CountReworkDelegate(EventReworks reworks) {
        this.reworks = reworks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reworks.count(execution.getProcessBusinessKey());
    }
}
