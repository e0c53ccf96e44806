package org.linli.events.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.TakeOvers;
import org.linli.workflow.ProcessBean;

/** Task_TakeOver: takes {@code takenOverBy}, the code of a unit above; remembers {@code handledBy}. */
@ProcessBean
class TakeOverDelegate implements JavaDelegate {
    private static final String TAKEN_OVER_BY = "takenOverBy";

    private final TakeOvers takeOvers;

    TakeOverDelegate(TakeOvers takeOvers) {
        this.takeOvers = takeOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unit = (String) execution.getVariable(TAKEN_OVER_BY);
        var kind = takeOvers.handleBy(execution.getProcessBusinessKey(), unit);
        execution.setVariable("handledBy", kind.name());
        execution.removeVariable(TAKEN_OVER_BY);
    }
}
