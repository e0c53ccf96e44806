package org.linli.workflow;

import java.util.List;
import java.util.Optional;
import org.linli.shared.Messages;

/**
 * A user task of a model as its author described it.
 *
 * @param pool roles that may take the task; the first whose kind of unit fits the case wins
 * @param poolUnit {@code handlingUnit}, the name of the variable that holds the code of the pool's unit, or null
 * @param returnsToDoer whether it goes back to whoever did it before in this case
 * @param isParallel whether it runs beside the case's own way, without a say in its state
 * @param state what the case is called while the task is open
 * @param light the stage light meanwhile
 * @param stage the stage for {@code time-limits.dmn}
 * @param reaction the way that the model goes by itself when the limit has passed, named as its message; or null
 * @param excludes tasks whose doers may not take this one, because nobody judges his own work
 */
public record Step(
        String processDefinitionId,
        String elementId,
        String name,
        String nameEn,
        String formKey,
        List<String> pool,
        String poolUnit,
        boolean returnsToDoer,
        boolean isParallel,
        String state,
        String light,
        String stage,
        List<String> excludes,
        List<Outcome> outcomes,
        Outcome reaction) {

    static final String HANDLING_UNIT = "handlingUnit";

    /** Whether the model goes another way when the limit of the task has passed. */
    public boolean reacts() {
        return reaction != null;
    }

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() && nameEn != null ? nameEn : name;
    }

    /** Whether the pool is a role of the unit that handles the case. */
    public boolean isForHandlingUnit() {
        return HANDLING_UNIT.equals(poolUnit);
    }

    /** The outcomes that whoever has the task may choose from. */
    public List<Outcome> offered() {
        return outcomes.stream().filter(Outcome::isOffered).toList();
    }

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }
}
