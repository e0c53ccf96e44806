package org.linli.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final Map<String, FormOptions> options;
    private final Map<String, JsonNode> schemas = new ConcurrentHashMap<>();

    Forms(RepositoryService repository, ObjectMapper json, FormCheck check, List<FormOptions> options) {
        this.repository = repository;
        this.json = json;
        this.check = check;
        this.options = options.stream().collect(Collectors.toUnmodifiableMap(FormOptions::key, one -> one));
    }

    /** The form-js schema of a task. */
    public JsonNode schema(Step step) {
        return schemas.computeIfAbsent(step.processDefinitionId() + '/' + step.formKey(), key -> read(step));
    }

    /** The options of every choice of the form that is filled at run time, by {@code valuesKey}. */
    public Map<String, List<Option>> choices(Step step) {
        return schema(step).findValuesAsText("valuesKey").stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        key -> key, key -> options.get(key).options()));
    }

    /**
     * Checks a submission against the task's form, exactly as form-js does in the browser.
     *
     * @return the data of the visible fields; what the form does not know or hides is left out
     * @throws InvalidRequestException with one problem per field that is wrong
     */
    public Map<String, Object> accept(Step step, Submission submission) {
        return check.accept(
                fields(step),
                submission,
                key -> options.get(key).options().stream().map(Option::value).collect(Collectors.toSet()));
    }

    private List<FormField> fields(Step step) {
        try {
            return json.treeToValue(schema(step), FormField.class).children();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
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
