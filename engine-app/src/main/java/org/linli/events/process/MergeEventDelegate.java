package org.linli.events.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.EventMerging;
import org.linli.workflow.ProcessBean;

/** Task_MergeEvent: takes {@code mergeInto}, the number of the earlier case. */
@ProcessBean
class MergeEventDelegate implements JavaDelegate {
    private final EventMerging merging;

    MergeEventDelegate(EventMerging merging) {
        this.merging = merging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        merging.merge(execution.getProcessBusinessKey(), (String) execution.getVariable("mergeInto"));
    }
}
