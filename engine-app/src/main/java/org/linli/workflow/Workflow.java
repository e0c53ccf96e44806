package org.linli.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Starts processes and completes tasks, always inside the caller's transaction.
 *
 * <p>What opens or ends is told by {@link TaskOpened} and {@link ProcessEnded} before the call returns.
 */
@Component
public class Workflow {
    private static final String OUTCOME = "outcome";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final Map<String, String> latestDefinitions = new ConcurrentHashMap<>();

    Workflow(RuntimeService runtime, TaskService tasks, RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** Starts the newest version of a process for a case; {@code facts} live for this transaction only. */
    public void start(String processKey, String caseNumber, Map<String, Object> facts) {
        // By id: the engine then finds the definition in its cache instead of asking for the newest each time.
        var definitionId = latestDefinitions.computeIfAbsent(processKey, this::latestDefinition);
        runtime.startProcessInstanceById(definitionId, caseNumber, passing(facts));
    }

    /** Completes a task with one of its outcomes; {@code facts} live for this transaction only. */
    public void complete(String taskId, String outcome, Map<String, Object> facts) {
        tasks.complete(taskId, passing(facts).putValueTyped(OUTCOME, Variables.stringValue(outcome, true)));
    }

    private String latestDefinition(String processKey) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static VariableMap passing(Map<String, Object> facts) {
        var variables = Variables.createVariables();
        facts.forEach((name, value) -> variables.putValueTyped(name, Variables.untypedValue(value, true)));
        return variables;
    }
}
