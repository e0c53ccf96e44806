package org.linli.changes.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.changes.ChangeProcess;
import org.linli.workflow.ProcessBean;

/** Task_RecordChange: writes the change into the archive, with what was chosen in the form. */
@ProcessBean
class RecordChangeDelegate implements JavaDelegate {
    private final ChangeProcess changes;

    RecordChangeDelegate(ChangeProcess changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var units = changes.record(execution.getProcessBusinessKey(), execution.getVariables());
        Units.tell(execution, units);
    }
}
