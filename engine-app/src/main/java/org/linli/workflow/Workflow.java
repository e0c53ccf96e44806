package org.linli.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.dao.OptimisticLockingFailureException;
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

    /**
     * Starts the newest version of a process for a case; {@code facts} live for this transaction only.
     *
     * @return the id of the process instance, as {@link TaskOpened} tells it
     */
    public String start(String processKey, String caseNumber, Map<String, Object> facts) {
        return runtime.startProcessInstanceById(latest(processKey), caseNumber, passing(facts))
                .getProcessInstanceId();
    }

    /** As {@link #start}, from the start event of {@code message}; {@code kept} stays with the process. */
    public String startByMessage(String processKey, String message, String caseNumber, Map<String, Object> kept) {
        return runtime.startProcessInstanceByMessageAndProcessDefinitionId(
                        message, latest(processKey), caseNumber, kept)
                .getProcessInstanceId();
    }

    /**
     * Takes a process back from an open task to an earlier element, which opens anew.
     *
     * <p>{@link TaskCancelled} is told for the task and {@link TaskOpened} for the element; the process keeps its
     * variables, and what delegates did to the case on the way is the caller's to undo.
     */
    public void moveBack(String taskId, String elementId) {
        var task = openTask(taskId);
        runtime.createProcessInstanceModification(task.getProcessInstanceId())
                .cancelAllForActivity(task.getTaskDefinitionKey())
                .startBeforeActivity(elementId)
                .execute();
    }

    /** Completes a task with one of its outcomes; {@code facts} live for this transaction only. */
    public void complete(String taskId, String outcome, Map<String, Object> facts) {
        tasks.complete(taskId, passing(facts).putValueTyped(OUTCOME, Variables.stringValue(outcome, true)));
    }

    /** Lets a task be left by the event at its edge, as if its message had come; {@code flowId} leads on from there. */
    public void leaveBy(String flowId, String taskId) {
        var task = openTask(taskId);
        runtime.createProcessInstanceModification(task.getProcessInstanceId())
                .cancelAllForActivity(task.getTaskDefinitionKey())
                .startTransition(flowId)
                .execute();
    }

    /** Ends the process that has this task open; {@link TaskCancelled} is told for it, and no end is reached. */
    public void abandon(String taskId, String reason) {
        runtime.deleteProcessInstance(openTask(taskId).getProcessInstanceId(), reason);
    }

    private Task openTask(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new OptimisticLockingFailureException("Task %s was done meanwhile".formatted(taskId));
        }
        return task;
    }

    /** By id the engine finds a definition in its cache instead of asking for the newest each time. */
    private String latest(String processKey) {
        return latestDefinitions.computeIfAbsent(processKey, this::latestDefinition);
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
