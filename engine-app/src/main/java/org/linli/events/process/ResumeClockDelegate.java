package org.linli.events.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.EventClocks;
import org.linli.workflow.ProcessBean;

/** Task_ResumeClock: the clocks run on. */
@ProcessBean
class ResumeClockDelegate implements JavaDelegate {
    private final EventClocks clocks;

    ResumeClockDelegate(EventClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clocks.resume(execution.getProcessBusinessKey());
    }
}
