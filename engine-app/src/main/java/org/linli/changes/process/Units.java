package org.linli.changes.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/** Tells the model, for this transaction only, for which units it opens a task each. */
final class Units {
    private static final String UNITS = "effectUnits";
    private static final String ARE_ANY = "hasEffects";

    private Units() {}

    static void tell(DelegateExecution execution, List<String> codes) {
        var list = Variables.objectValue(new ArrayList<>(codes), true);
        execution.setVariable(UNITS, list.create());
        execution.setVariable(ARE_ANY, Variables.booleanValue(!codes.isEmpty(), true));
    }
}
