package org.linli.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.workflow.FormOptions.Option;
import org.springframework.stereotype.Component;

/** The forms of user tasks, each in the version that was deployed with the model of the case. */
@Component
public class Forms {
    private final RepositoryService repository;
    private final ObjectMapper json;
    private final FormCheck check;
    private final Map<String, TaskOptions> options;
    private final List<TaskFields> additions;
    private final Map<String, JsonNode> schemas = new ConcurrentHashMap<>();

    Forms(
            RepositoryService repository,
            ObjectMapper json,
            FormCheck check,
            List<TaskOptions> options,
            List<TaskFields> additions) {
        this.repository = repository;
        this.json = json;
        this.check = check;
        this.options = options.stream().collect(Collectors.toUnmodifiableMap(TaskOptions::key, one -> one));
        this.additions = additions;
    }

    /** The form-js schema of a task, with the fields that its case adds. */
    public JsonNode schema(FormTask task) {
        var written = written(task.step());
        var concerned =
                additions.stream().filter(addition -> addition.concerns(task)).toList();
        if (concerned.isEmpty()) {
            return written;
        }
        ObjectNode form = written.deepCopy();
        concerned.forEach(addition -> addition.addTo(form, task));
        return form;
    }

    /** The options of every choice of the form that is filled at run time, by {@code valuesKey}. */
    public Map<String, List<Option>> choices(FormTask task) {
        return schema(task).findValuesAsText("valuesKey").stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        key -> key, key -> options.get(key).options(task)));
    }

    /**
     * Checks a submission against the task's form, exactly as form-js does in the browser.
     *
     * @return the data of the visible fields; what the form does not know or hides is left out
     * @throws InvalidRequestException with one problem per field that is wrong
     */
    public Map<String, Object> accept(FormTask task, Submission submission) {
        return check.accept(
                fields(task),
                submission,
                key -> options.get(key).options(task).stream()
                        .map(Option::value)
                        .collect(Collectors.toSet()));
    }

    /** The ids of the files in accepted data, by the field that asked for them. */
    public Map<String, List<String>> files(FormTask task, Map<String, Object> data) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        collectFiles(fields(task), data, files);
        return files;
    }

    private static void collectFiles(
            List<FormField> fields, Map<String, Object> data, Map<String, List<String>> files) {
        for (var field : fields) {
            collectFiles(field.children(), data, files);
            if (field.isForFiles() && data.get(field.key()) instanceof Collection<?> ids) {
                files.put(field.key(), ids.stream().map(String::valueOf).toList());
            }
        }
    }

    private List<FormField> fields(FormTask task) {
        try {
            return json.treeToValue(schema(task), FormField.class).children();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode written(Step step) {
        return schemas.computeIfAbsent(step.processDefinitionId() + '/' + step.formKey(), key -> read(step));
    }

    private JsonNode read(Step step) {
        var definition = repository.getProcessDefinition(step.processDefinitionId());
        try (var form = repository.getResourceAsStream(definition.getDeploymentId(), step.formKey())) {
            return json.readTree(form);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
