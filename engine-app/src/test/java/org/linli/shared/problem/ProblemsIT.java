package org.linli.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.testsupport.Api.Answer;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is sent, the answer is a problem document that names what is wrong. */
@IntegrationTest
class ProblemsIT {
    private static final String HEAD = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n";

    @Autowired
    private ApiAddress address;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"username\": 5, \"password\": \"p\"} | username",
                "{\"username\": true, \"password\": \"p\"} | username",
                "{\"username\": [\"a\"], \"password\": \"p\"} | username",
                "{\"username\": \"u\\u0000\", \"password\": \"p\"} | username",
                "{\"username\": \"u\\uD83D\", \"password\": \"p\"} | username",
            })
    void namesTheFieldThatIsNoText(String body, String field) {
        assertThat(fields(
                        address.visitor().sendText("POST", "/api/session", body).expect(400)))
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"longitude\": \"116.4\"} | longitude",
                "{\"longitude\": \"\"} | longitude",
                "{\"longitude\": true} | longitude",
                "{\"urgent\": \"true\"} | urgent",
                "{\"urgent\": 1} | urgent",
                "{\"urgent\": \"\"} | urgent",
                "{\"reporter\": {\"name\": 7}} | reporter.name",
                "{\"evidenceIds\": [\"a\", 5]} | evidenceIds[1]",
                "{\"reporter\": \"somebody\"} | reporter",
            })
    void namesTheFieldOfAnotherType(String body, String field) {
        var refusal = address.visitor().sendText("POST", "/api/public/events", body);

        assertThat(fields(refusal.expect(400))).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"kind, 2", "kind, \"\"", "kind, \"TOWN\"", "sort, \"1\"", "sort, 1.5"})
    void takesNoNumberForAWordAndNoWordForANumber(String field, String value) {
        var body = "{\"code\": \"X\", \"%s\": %s}".formatted(field, value);

        assertThat(fields(
                        address.as("admin").sendText("POST", "/api/units", body).expect(400)))
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "5", "", "null", "{\"username\": \"a"})
    void tellsWhatIsNoRequestAtAll(String body) {
        var refusal = address.visitor().sendText("POST", "/api/session", body).expect(400);

        assertThat(type(refusal)).isEqualTo("/problems/invalid-request");
        assertThat(refusal.json().has("errors")).isFalse();
    }

    @Test
    void speaksPlainlyAndCountsCharacters() {
        var names = Map.of("name", "\u200B", "username", "edge", "title", "𠮷".repeat(61));
        var refusal = address.as("admin").post("/api/staff", names).expect(400);

        assertThat(refusal.json().path("errors")).hasSize(2);
        assertThat(fields(refusal)).containsExactlyInAnyOrder("name", "title");
        assertThat(refusal.text()).contains("必填项").contains("最多 60 个字");
    }

    @Test
    void refusesNoNameThatTheDatabaseCanKeep() {
        var admin = address.as("admin");

        admin.post("/api/staff", Map.of("name", "𠮷".repeat(30), "username", "edge.kept"))
                .expect(201);
        var longest = admin.post("/api/staff", Map.of("name", "𠮷".repeat(60), "username", "edge.longest"));

        assertThat(longest.status()).isIn(201, 400); // embedded databases count units in memory
    }

    @Test
    void speaksPlainlyWhereNoTextIsGiven() {
        var empty = Map.of("reporter", Map.of("name", "王"));
        var chinese = address.visitor().post("/api/public/events", empty).expect(400);
        var english = address.visitor()
                .send("POST", "/api/public/events", empty, Map.of("Accept-Language", "en"))
                .expect(400);

        assertThat(chinese.text()).contains("请填写这一项");
        assertThat(english.text()).contains("is required");
    }

    @ParameterizedTest
    @CsvSource({
        "validFrom, +999999999-12-31",
        "validFrom, -0001-01-01",
        "validUntil, +10000-01-01",
        "validFrom, 1999-12-31"
    })
    void refusesDaysThatNoDatabaseKnows(String field, String day) {
        var post = Map.of("unitCode", "990981100202", "role", "community-staff", field, day);

        assertThat(fields(
                        address.as("admin").post("/api/staff/comm1/posts", post).expect(400)))
                .containsExactly(field);
    }

    @Test
    void refusesUploadsThatAreBadlyWritten() {
        var whole = "\r\nabc\r\n--x--\r\n";
        refusedFile("multipart/form-data", HEAD.formatted("a.jpg") + whole);
        refusedFile("multipart/form-data; boundary=x", "--x");
        refusedFile("multipart/form-data; boundary=x", "");
        refusedFile("multipart/form-data; boundary=x", HEAD.formatted("a.jpg") + "\r\nabc");
        refusedFile("multipart/form-data; boundary=x", HEAD.formatted("a\u0000.jpg") + whole);
        refusedFile(
                "multipart/form-data; boundary=x",
                HEAD.formatted("a.jpg") + "X-Long: " + "a".repeat(20_000) + "\r\n" + whole);
        refusedFile("multipart/form-data; boundary=x", (HEAD.formatted("a.jpg") + "\r\nabc\r\n").repeat(100) + "--x--");
    }

    private void refusedFile(String mediaType, String body) {
        var refusal = address.visitor().sendText("POST", "/api/evidence", body, Map.of("Content-Type", mediaType));

        assertThat(fields(refusal.expect(400))).containsExactly("file");
    }

    @Test
    void namesTheFileThatIsTooLarge() {
        var refusal = address.visitor().upload("/api/evidence", "a.mp4", "video/mp4", new byte[53 * 1024 * 1024]);

        assertThat(type(refusal.expect(413))).isEqualTo("/problems/too-large");
        assertThat(fields(refusal)).containsExactly("file");
    }

    @Test
    void readsNoMoreThanARequestNeeds() {
        var body = "{\"username\": \"%s\"}".formatted("a".repeat(300_000));

        assertThat(type(address.visitor().sendText("POST", "/api/session", body).expect(413)))
                .isEqualTo("/problems/request-too-large");
        assertThat(type(address.visitor()
                        .sendChunked("POST", "/api/session", body)
                        .expect(413)))
                .isEqualTo("/problems/request-too-large");
    }

    @Test
    void namesTheMissingParameter() {
        var refusal = address.visitor().get("/api/public/cases/2025000001").expect(400);

        assertThat(fields(refusal)).containsExactly("queryCode");
    }

    @Test
    void tellsMethodsAndFormatsApart() {
        var method = address.visitor().send("PATCH", "/api/session", null, Map.of());
        var format = address.visitor().sendText("POST", "/api/session", "a", Map.of("Content-Type", "text/plain"));

        assertThat(method.expect(405).headers().get("Allow")).contains("POST");
        assertThat(format.expect(415).headers().get("Accept")).contains("json");
        assertThat(method.json().path("detail")).isNotEqualTo(format.json().path("detail"));
    }

    @Test
    void listsTheMethodsOfAnAddress() {
        var answer = address.visitor().send("OPTIONS", "/api/session", null, Map.of());

        assertThat(answer.expect(200).headers().get("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%ff", "/api/cases/%00", "/api/cases/a%2fb"})
    void answersForTheContainerToo(String path) {
        assertContainerProblem(address.visitor().get(path));
    }

    @Test
    void answersForHeadersThatAreTooLong() {
        assertContainerProblem(address.visitor().send("GET", "/", null, Map.of("X-Long", "a".repeat(20_000))));
    }

    private static void assertContainerProblem(Answer refusal) {
        refusal.expect(400);
        assertThat(refusal.headers().get("Content-Type")).startsWith("application/problem+json");
        assertThat(refusal.headers()).containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(type(refusal)).isEqualTo("/problems/http");
    }

    private static String type(Answer refusal) {
        return refusal.json().path("type").asText();
    }

    private static List<String> fields(Answer refusal) {
        var names = new ArrayList<String>();
        refusal.json()
                .path("errors")
                .forEach(error -> names.add(error.path("field").asText()));
        return names;
    }
}
