package org.linli.events.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.EventReworks;
import org.linli.workflow.ProcessBean;

/** Task_ReferInaction: tells supervision. */
@ProcessBean
class ReferInactionDelegate implements JavaDelegate {
    private final EventReworks reworks;

    ReferInactionDelegate(EventReworks reworks) {
        this.reworks = reworks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reworks.referInaction(execution.getProcessBusinessKey());
    }
}
