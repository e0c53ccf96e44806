package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationClocks;
import org.linli.workflow.ProcessBean;

/** Task_EndSpecial: the clock runs on. */
@ProcessBean
class EndSpecialDelegate implements JavaDelegate {
    private final ApplicationClocks clocks;

    EndSpecialDelegate(ApplicationClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clocks.endSpecial(execution.getProcessBusinessKey());
    }
}
