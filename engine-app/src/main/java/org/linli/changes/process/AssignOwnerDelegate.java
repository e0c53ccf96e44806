package org.linli.changes.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.changes.ChangeProcess;
import org.linli.workflow.ProcessBean;

/** Task_AssignOwner: says in {@code ownerUnit} which unit owns the field that differs. */
@ProcessBean
class AssignOwnerDelegate implements JavaDelegate {
    private static final String OWNER_UNIT = "ownerUnit";

    private final ChangeProcess changes;

    AssignOwnerDelegate(ChangeProcess changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(OWNER_UNIT, changes.assignOwner(execution.getProcessBusinessKey()));
    }
}
