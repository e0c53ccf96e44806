package org.linli.processes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the forms promise to the models that show them; {@code linli-forms} is on the class path. */
class FormContractTest {
    private static final Pattern FORM_KEY = Pattern.compile("forms/[a-z]+/([a-z]+(?:-[a-z]+)*)\\.form");
    private static final Pattern HIDDEN_WHEN =
            Pattern.compile("=outcome !?= \"[A-Za-z]+\"(?: (?:and|or) outcome !?= \"[A-Za-z]+\")*");
    private static final Pattern NAMED_OUTCOME = Pattern.compile("\"([A-Za-z]+)\"");
    private static final Set<String> TYPES = Set.of(
            "textfield", "textarea", "number", "select", "radio", "taglist", "checkbox", "datetime", "filepicker");
    private static final Set<String> CHOICES = Set.of(
            "departments",
            "units",
            "duplicates",
            "returnBases",
            "suspensionReasons",
            "changeFields",
            "exemptionGrounds",
            "petitionUnits",
            "wishAlliances");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Form key and the outcomes that every task with this form offers. */
    record UsedForm(String key, List<Set<String>> outcomesOfTasks) {
        JsonNode schema() {
            try (var file = FormContractTest.class.getClassLoader().getResourceAsStream(key)) {
                assertThat(file).as("form %s", key).isNotNull();
                return JSON.readTree(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        List<JsonNode> components() {
            return elements(schema().path("components"));
        }

        @Override
        public String toString() {
            return key;
        }
    }

    static List<UsedForm> forms() {
        Map<String, List<Set<String>>> outcomes = new TreeMap<>();
        for (var model : ProcessModel.all()) {
            for (var task : model.all(UserTask.class)) {
                assertThat(task.getCamundaFormKey())
                        .as("form of %s", task.getId())
                        .isNotNull();
                outcomes.computeIfAbsent(task.getCamundaFormKey(), key -> new ArrayList<>())
                        .add(new TreeSet<>(ProcessModel.outcomes(task)));
            }
        }
        return outcomes.entrySet().stream()
                .map(entry -> new UsedForm(entry.getKey(), entry.getValue()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNamedAfterItsFile(UsedForm form) {
        var key = FORM_KEY.matcher(form.key());

        assertThat(key.matches()).isTrue();
        assertThat(form.schema().path("id").asText()).isEqualTo(key.group(1));
        assertThat(form.schema().path("schemaVersion").asInt()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labelsEachFieldAndOptionInBothLanguages(UsedForm form) {
        for (var field : form.components()) {
            var label = field.hasNonNull("dateLabel") ? field.path("dateLabel") : field.path("label");
            var key = field.path("key").asText();

            assertThat(label.asText()).as("label of %s", key).containsPattern("\\p{IsHan}");
            assertThat(field.path("properties").path("labelEn").asText())
                    .as("English label of %s", key)
                    .isNotBlank();
            for (var option : elements(field.path("values"))) {
                assertThat(option.path("label").asText())
                        .as("option of %s", key)
                        .containsPattern("\\p{IsHan}");
                assertThat(option.path("labelEn").asText())
                        .as("English option of %s", key)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void usesEachKeyAndIdOnce(UsedForm form) {
        assertThat(form.components())
                .extracting(field -> field.path("key").asText())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][A-Za-z]*"));
        assertThat(form.components())
                .extracting(field -> field.path("id").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void dependsOnOutcomesOnlyThatTheTasksOffer(UsedForm form) {
        for (var field : form.components()) {
            if (field.has("conditional")) {
                var hidden = field.path("conditional").path("hide").asText();
                var named = NAMED_OUTCOME
                        .matcher(hidden)
                        .results()
                        .map(hit -> hit.group(1))
                        .collect(toSet());

                assertThat(hidden)
                        .as("condition of %s", field.path("key").asText())
                        .matches(HIDDEN_WHEN);
                assertThat(form.outcomesOfTasks())
                        .allSatisfy(offered -> assertThat(offered).containsAll(named));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksOnlyByFieldsThatTheServerChecksAndForWholeNumbers(UsedForm form) {
        for (var field : form.components()) {
            var key = field.path("key").asText();

            assertThat(TYPES).as("type of %s", key).contains(field.path("type").asText());
            if (field.has("valuesKey")) {
                assertThat(CHOICES)
                        .as("choices of %s", key)
                        .contains(field.path("valuesKey").asText());
            }
            if (field.path("type").asText().equals("number")) {
                assertThat(field.path("decimalDigits").asInt(-1)).as(key).isZero();
                assertThat(field.path("validate").has("max")).as(key).isTrue();
            }
            if (Set.of("textfield", "textarea").contains(field.path("type").asText())) {
                assertThat(field.path("validate").path("maxLength").asInt())
                        .as(key)
                        .isPositive();
            }
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
