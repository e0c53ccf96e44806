package org.linli.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The deployed models, read once per version: a version never changes. */
@Component
public class ProcessModels {
    private final RepositoryService repository;
    private final Map<String, Map<String, Step>> steps = new ConcurrentHashMap<>();
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    ProcessModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** The user task of a model; fails when the model has none of that id. */
    public Step step(String processDefinitionId, String elementId) {
        var step = stepsById(processDefinitionId).get(elementId);
        if (step == null) {
            throw new IllegalArgumentException("No user task " + elementId + " in " + processDefinitionId);
        }
        return step;
    }

    public Collection<Step> steps(String processDefinitionId) {
        return stepsById(processDefinitionId).values();
    }

    /** The model as BPMN 2.0 XML. */
    public String xml(String processDefinitionId) {
        return sources.computeIfAbsent(processDefinitionId, id -> {
            try (var model = repository.getProcessModel(id)) {
                return new String(model.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** The elements and flows passed from a task by one of its outcomes to the next stop, or from the start to it. */
    public List<String> path(String processDefinitionId, String from, String outcome, String to) {
        return new ModelPaths(repository.getBpmnModelInstance(processDefinitionId)).between(from, outcome, to);
    }

    private Map<String, Step> stepsById(String processDefinitionId) {
        return steps.computeIfAbsent(
                processDefinitionId,
                id -> repository.getBpmnModelInstance(id).getModelElementsByType(UserTask.class).stream()
                        .map(task -> StepReader.read(id, task))
                        .collect(Collectors.toUnmodifiableMap(Step::elementId, step -> step)));
    }
}
