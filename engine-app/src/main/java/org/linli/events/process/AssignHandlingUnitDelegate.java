package org.linli.events.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.EventService;
import org.linli.organization.UnitKind;
import org.linli.workflow.ProcessBean;

/** Task_Assign…: takes {@code unitKind} and, for a department, {@code leadUnit}; remembers {@code handledBy}. */
@ProcessBean
class AssignHandlingUnitDelegate implements JavaDelegate {
    private final EventService events;

    AssignHandlingUnitDelegate(EventService events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = UnitKind.valueOf((String) execution.getVariable("unitKind"));
        events.assignHandlingUnit(execution.getProcessBusinessKey(), kind, (String) execution.getVariable("leadUnit"));
        execution.setVariable("handledBy", kind.name());
    }
}
