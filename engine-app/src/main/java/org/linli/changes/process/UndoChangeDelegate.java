package org.linli.changes.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.changes.ChangeProcess;
import org.linli.workflow.ProcessBean;

/** Task_UndoChange: takes back what was written into the archive. */
@ProcessBean
class UndoChangeDelegate implements JavaDelegate {
    private final ChangeProcess changes;

    UndoChangeDelegate(ChangeProcess changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Units.tell(execution, changes.undo(execution.getProcessBusinessKey()));
    }
}
