package org.linli.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;

class FormCheckTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormCheck check = new FormCheck();

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name': null}", "{'name': ''}", "{'name': ' \\n '}"})
    void asksForWhatIsRequired(String data) {
        var form = "[{'type': 'textfield', 'key': 'name', 'validate': {'required': true}}]";

        assertThat(problems(form, data)).containsExactly("name form.required");
        assertThat(accepted("[{'type': 'textfield', 'key': 'name'}]", data)).isEmpty();
    }

    @Test
    void asksForARequiredTickAndForRequiredOptions() {
        var form = """
                [{'type': 'checkbox', 'key': 'agreed', 'validate': {'required': true}},
                 {'type': 'checklist', 'key': 'damage', 'values': [{'value': 'a'}], 'validate': {'required': true}}]""";

        assertThat(problems(form, "{'agreed': false, 'damage': []}"))
                .containsExactly("agreed form.required", "damage form.required");
        assertThat(accepted(form, "{'agreed': true, 'damage': ['a']}")).containsEntry("agreed", true);
    }

    @ParameterizedTest
    @CsvSource({
        "好的, form.tooShort",
        "'   好的   ', form.tooShort", // space does not make it longer
        "𠮷𠮷, form.tooShort", // two characters, though four units of UTF-16
        "好的好, ",
        "𠮷𠮷𠮷𠮷𠮷, ",
        "'好的好的好\n\n', ", // nor does it make it too long
        "好的好的好的, form.tooLong",
    })
    void countsCharactersAsPeopleDo(String text, String problem) {
        var form = "[{'type': 'textarea', 'key': 'text', 'validate': {'minLength': 3, 'maxLength': 5}}]";

        assertThat(problems(form, Map.of("text", text)))
                .isEqualTo(problem == null ? List.of() : List.of("text " + problem));
    }

    @Test
    void refusesWhatNoColumnHoldsEvenWhereTheFormForgotALimit() {
        assertThat(problems("[{'type': 'textarea', 'key': 'text'}]", Map.of("text", "长".repeat(2001))))
                .containsExactly("text form.tooLong");
    }

    @ParameterizedTest
    @CsvSource({"A-1, true", "xA-1x, true", "B-1, false"})
    void looksForThePatternAnywhereAsTheBrowserDoes(String text, boolean isAccepted) {
        var form = "[{'type': 'textfield', 'key': 'text', 'validate': {'pattern': 'A-[0-9]'}}]";

        assertThat(problems(form, Map.of("text", text)).isEmpty()).isEqualTo(isAccepted);
    }

    @ParameterizedTest
    @CsvSource({
        "email, a@b.cn, true",
        "email, a@b, false",
        "email, a b@c.cn, false",
        "phone, 13812345678, true",
        "phone, +86 138 1234 5678, true",
        "phone, call me, false",
    })
    void knowsAddressesAndPhoneNumbers(String type, String text, boolean isAccepted) {
        var form = "[{'type': 'textfield', 'key': 'text', 'validate': {'validationType': '%s'}}]".formatted(type);

        assertThat(problems(form, Map.of("text", text)).isEmpty()).isEqualTo(isAccepted);
    }

    @ParameterizedTest
    @CsvSource({"1, ", "2.5, ", "3, ", "0.99, form.min", "3.01, form.max", "-1, form.min"})
    void keepsNumbersInRange(double number, String problem) {
        var form = "[{'type': 'number', 'key': 'number', 'validate': {'min': 1, 'max': 3}}]";

        assertThat(problems(form, Map.of("number", number)))
                .isEqualTo(problem == null ? List.of() : List.of("number " + problem));
    }

    @ParameterizedTest
    @CsvSource({"5, true", "5.0, true", "10, true", "4.5, false"})
    void acceptsWholeNumbersWhereTheFormAsksForThem(double days, boolean isAccepted) {
        var form = "[{'type': 'number', 'key': 'days', 'decimalDigits': 0}]";

        assertThat(problems(form, Map.of("days", days)).isEmpty()).isEqualTo(isAccepted);
    }

    @Test
    void acceptsOnlyOptionsOfTheForm() {
        var form = """
                [{'type': 'radio', 'key': 'one', 'values': [{'value': 'good'}, {'value': 'poor'}]},
                 {'type': 'checklist', 'key': 'many', 'values': [{'value': 'a'}, {'value': 'b'}]}]""";

        assertThat(accepted(form, "{'one': 'good', 'many': ['b', 'a']}")).containsOnlyKeys("one", "many");
        assertThat(problems(form, "{'one': 'fair', 'many': ['a', 'c']}"))
                .containsExactly("one form.option", "many form.option");
        assertThat(problems("[{'type': 'select', 'key': 'none'}]", "{'none': 'x'}"))
                .containsExactly("none form.option");
    }

    @Test
    void acceptsOnlyOptionsThatAreThereAtThisMoment() {
        var form = "[{'type': 'select', 'key': 'leadUnit', 'valuesKey': 'departments'}]";

        assertThat(accepted(form, "{'leadUnit': 'NY'}")).containsEntry("leadUnit", "NY");
        assertThat(problems(form, "{'leadUnit': 'XX'}")).containsExactly("leadUnit form.option");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, true", "2026-02-30, false", "24.11.2026, false", "0001-01-01, false", "soon, false"})
    void knowsDates(String date, boolean isAccepted) {
        var form = "[{'type': 'datetime', 'subtype': 'date', 'key': 'plannedOn'}]";

        assertThat(problems(form, Map.of("plannedOn", date)).isEmpty()).isEqualTo(isAccepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "textarea", "number", "select", "radio", "checklist", "taglist", "datetime"})
    void refusesValuesOfAnotherKindAtTheirField(String type) {
        var form = "[{'type': '%s', 'key': 'x', 'values': [{'value': 'a'}]}]".formatted(type);

        for (var value : List.of("{'a': 1}", "[['a']]", "[{'b': 2}]", "true", "{'a': {'b': []}}")) {
            assertThat(problems(form, "{'x': %s}".formatted(value)))
                    .singleElement()
                    .asString()
                    .startsWith("x ");
        }
    }

    @Test
    void refusesTextWhereANumberBelongsAndANumberWhereTextBelongs() {
        var form =
                "[{'type': 'number', 'key': 'n'}, {'type': 'textfield', 'key': 't'}, {'type': 'checkbox', 'key': 'c'}]";

        assertThat(problems(form, "{'n': '5', 't': 5, 'c': 'true'}"))
                .containsExactly("n problem.field.format", "t problem.field.format", "c problem.field.format");
    }

    @Test
    void reportsEveryFieldAtOnce() {
        var form = """
                [{'type': 'textfield', 'key': 'a', 'validate': {'required': true}},
                 {'type': 'group', 'components': [
                   {'type': 'textfield', 'key': 'b', 'validate': {'required': true}}]}]""";

        assertThat(problems(form, "{}")).containsExactly("a form.required", "b form.required");
    }

    @Test
    void asksOnlyForWhatTheChosenOutcomeShows() {
        var form = """
                [{'type': 'textfield', 'key': 'why', 'validate': {'required': true},
                  'conditional': {'hide': '=outcome != \\"unsolved\\"'}}]""";

        assertThat(accepted(form, submission("solved", "{'why': 'a stale draft'}")))
                .isEmpty();
        assertThat(problems(form, submission("unsolved", "{}"))).containsExactly("why form.required");
    }

    @Test
    void doesNotLetTheDataClaimAnotherOutcome() {
        var form = """
                [{'type': 'textfield', 'key': 'why', 'validate': {'required': true},
                  'conditional': {'hide': '=outcome != \\"unsolved\\"'}}]""";

        assertThat(problems(form, submission("unsolved", "{'outcome': 'solved'}")))
                .containsExactly("why form.required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'quality': 'poor'}|why form.required",
                "{'quality': 'good'}|",
                "{'quality': 'good', 'why': 'left over'}|",
                "{}|", // nothing chosen yet
                "{'quality': null}|",
            },
            quoteCharacter = '"')
    void asksOnlyForWhatAnotherFieldShows(String data, String problem) {
        var form = """
                [{'type': 'textfield', 'key': 'why', 'validate': {'required': true},
                  'conditional': {'hide': '=quality != \\"poor\\"'}}]""";

        assertThat(problems(form, data)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'quality': 5}", "{'quality': {'poor': true}}", "{'quality': ['poor']}"})
    void showsAFieldWhoseConditionCannotBeTold(String data) {
        var form = """
                [{'type': 'textfield', 'key': 'why', 'validate': {'required': true},
                  'conditional': {'hide': '=quality < \\"poor\\"'}}]""";

        assertThat(problems(form, data)).containsExactly("why form.required");
    }

    @Test
    void dropsWhatIsHiddenWithItsGroupAndWhatTheFormDoesNotKnow() {
        var form = """
                [{'type': 'text', 'text': 'Hello'},
                 {'type': 'group', 'conditional': {'hide': '=true'}, 'components': [
                   {'type': 'textfield', 'key': 'inside', 'validate': {'required': true}}]},
                 {'type': 'textfield', 'key': 'shown'}]""";

        assertThat(accepted(form, "{'inside': 'x', 'shown': 'y', 'handledBy': 'COMMUNITY', 'outcome': 'x'}"))
                .isEqualTo(Map.of("shown", "y"));
    }

    @Test
    void takesOpinionAndFilesFromBesideTheData() {
        var form = """
                [{'type': 'textarea', 'key': 'opinion', 'validate': {'required': true, 'maxLength': 3}},
                 {'type': 'filepicker', 'key': 'evidence', 'validate': {'required': true}}]""";

        assertThat(problems(form, new Submission("x", Map.of("opinion", "yes", "evidence", List.of("f")), null, null)))
                .containsExactly("opinion form.required", "evidence form.required");
        assertThat(problems(form, new Submission("x", Map.of(), "too long", List.of("f"))))
                .containsExactly("opinion form.tooLong");
        assertThat(accepted(form, new Submission("x", null, " yes ", List.of("f"))))
                .isEqualTo(Map.of("opinion", "yes", "evidence", List.of("f")));
    }

    private Map<String, Object> accepted(String form, String data) {
        return accepted(form, submission("x", data));
    }

    private Map<String, Object> accepted(String form, Submission submission) {
        return check.accept(fields(form), submission, key -> Set.of("NY", "CG"));
    }

    private List<String> problems(String form, String data) {
        return problems(form, submission("x", data));
    }

    private List<String> problems(String form, Map<String, Object> data) {
        return problems(form, new Submission("x", data, null, null));
    }

    private List<String> problems(String form, Submission submission) {
        var refusal = catchThrowableOfType(InvalidRequestException.class, () -> accepted(form, submission));
        return refusal == null
                ? List.of()
                : refusal.fields().stream().map(FormCheckTest::text).toList();
    }

    private static String text(FieldProblem problem) {
        return problem.field() + ' ' + problem.messageKey();
    }

    private static Submission submission(String outcome, String data) {
        return new Submission(outcome, read(data, new TypeReference<Map<String, Object>>() {}), null, null);
    }

    private static List<FormField> fields(String form) {
        return read(form, new TypeReference<List<FormField>>() {});
    }

    /** JSON with single quotes, which need no escape here. */
    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json.replace('\'', '"'), type);
        } catch (Exception broken) {
            throw new IllegalArgumentException(json, broken);
        }
    }
}
