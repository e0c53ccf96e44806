package org.linli.events.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.events.EventConversion;
import org.linli.workflow.ProcessBean;

/** Task_ConvertEvent: takes {@code targetKind}, the kind that takes the case over. */
@ProcessBean
class ConvertEventDelegate implements JavaDelegate {
    private final EventConversion conversion;

    ConvertEventDelegate(EventConversion conversion) {
        this.conversion = conversion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conversion.convert(execution.getProcessBusinessKey(), (String) execution.getVariable("targetKind"));
    }
}
