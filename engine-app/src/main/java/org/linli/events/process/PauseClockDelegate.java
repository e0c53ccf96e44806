package org.linli.events.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.EventClocks;
import org.linli.workflow.ProcessBean;

/** Task_PauseClock: the clocks stand still until the day of review. */
@ProcessBean
class PauseClockDelegate implements JavaDelegate {
    private final EventClocks clocks;

    PauseClockDelegate(EventClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clocks.pause(execution.getProcessBusinessKey());
    }
}
