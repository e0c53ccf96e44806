package org.linli.accusations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.security.RateLimiter;
import org.linli.security.TooManyRequestsException;
import org.linli.shared.LinliSettings;
import org.linli.shared.persistence.SeparateRows;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What accusers, clerks, readers and their heads do with accusations. */
@IntegrationTest
class AccusationHandlingIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private AccusationCipher cipher;

    @Autowired
    private AccusationNumbers numbers;

    @Autowired
    private RateLimiter limiter;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    private final String word = Accusers.word();
    private Accusers accusers;
    private Api reader;
    private Api other;

    @BeforeEach
    void logIn() {
        accusers = new Accusers(address);
        reader = address.as(Accusers.READER);
        other = address.as(Accusers.OTHER_READER);
    }

    @Test
    void anAnonymousAccuserLearnsHowFarItIsAndNothingElse() {
        var code = accusers.accuse(Accusers.anonymous(word, "村集体的钱"));
        var number = accusers.number(reader, word);
        assertState(code, "RECEIVED");

        Accusers.step(reader, number, "assignment", Map.of("handler", Accusers.READER))
                .expect(204);
        assertState(code, "RECEIVED");
        Accusers.step(reader, number, "investigation", Map.of()).expect(204);
        assertState(code, "HANDLING");
        var refused =
                Accusers.step(reader, number, "closing", Map.of("result", "FOUNDED", "words", "属实", "reply", "告诉他"));
        assertThat(refused.expect(400).text()).contains("reply");
        Accusers.step(reader, number, "closing", Map.of("result", "FOUNDED", "words", "属实"))
                .expect(204);

        assertState(code, "CLOSED");
        assertThat(accusers.progress(code.toLowerCase().replace("-", " "))
                        .expect(200)
                        .text())
                .doesNotContain(word, number, "属实");
        address.visitor()
                .post("/api/public/accusations/supplements", Map.of("code", code, "words", "还有"))
                .expect(409);
        assertThat(Accusers.sheet(reader, number).path("steps").findValuesAsText("kind"))
                .containsExactly("ASSIGNED", "BEGUN", "CLOSED");
    }

    @Test
    void aRealNameAccuserIsAnsweredUnderHisOwnCodeOnly() {
        var code = accusers.accuse(Accusers.named(word, "吃拿卡要", "甲", "13800000000"));
        close(accusers.number(reader, word), "查清了" + word);
        var taken = Accusers.word();
        var desk = register("comm4", Accusers.named(taken, "吃拿卡要", "乙", "13900000000"));
        close(accusers.number(reader, taken), "查清了" + taken);

        assertThat(accusers.progress(code).expect(200).json().path("reply").asText())
                .isEqualTo("查清了" + word);
        assertThat(accusers.progress(desk).expect(200).json().path("reply").isNull())
                .isTrue();
    }

    @Test
    void whoTakesOneDownCannotReadIt() {
        var code = register("comm4", Accusers.anonymous(word, "来人口述"));
        var clerk = address.as("comm4");

        clerk.post("/api/public/accusations/progress", Map.of("code", code)).expect(403);
        clerk.get("/api/accusations").expect(404);
        var number = accusers.number(reader, word);
        clerk.get(Accusers.path(number)).expect(404);
        assertThat(Accusers.sheet(reader, number).path("registeredBy").asText()).contains("白果湾村");
    }

    @Test
    void theAccusedReaderNeitherReadsNorHandlesIt() {
        var accused = nameOf(Accusers.OTHER_READER);
        accusers.accuse(Accusers.anonymous("纪委的" + accused + word, "他收了东西"));
        var number = accusers.number(reader, word);

        other.get(Accusers.path(number)).expect(404);
        assertThat(accusers.number(other, word)).isNull();
        assertThat(Accusers.sheet(reader, number).path("handlers").findValuesAsText("username"))
                .contains(Accusers.READER)
                .doesNotContain(Accusers.OTHER_READER);
        var refused = Accusers.step(reader, number, "assignment", Map.of("handler", Accusers.OTHER_READER));
        assertThat(refused.expect(400).text()).contains("handler");
    }

    @Test
    void whoeverIsMarkedLosesItAtOnce() {
        accusers.accuse(Accusers.anonymous(word, "说的是办案的人"));
        var number = accusers.number(reader, word);
        Accusers.step(reader, number, "assignment", Map.of("handler", Accusers.OTHER_READER))
                .expect(204);

        Accusers.step(reader, number, "parties", Map.of("person", Accusers.OTHER_READER))
                .expect(204);

        other.get(Accusers.path(number)).expect(404);
        var sheet = Accusers.sheet(reader, number);
        assertThat(sheet.at("/row/state").asText()).isEqualTo("RECEIVED");
        assertThat(sheet.at("/row/handler").isNull()).isTrue();
    }

    @Test
    void anAccusedBodyOrHeadIsPassedOver() {
        var above = address.as(Accusers.READER_ABOVE);
        accusers.accuse(Map.of("accused", word, "unit", "JW", "story", "整个单位", "named", false));
        var head = Accusers.word();
        accusers.accuse(Accusers.anonymous(nameOf(Accusers.HEAD) + head, "他压着不办"));

        for (var about : List.of(word, head)) {
            assertThat(accusers.number(reader, about)).isNull();
            assertThat(accusers.number(other, about)).isNull();
            assertThat(accusers.number(above, about)).isNotNull();
        }
    }

    @Test
    void itRisesWhereItsOnlyReadersAreMarked() {
        accusers.accuse(Accusers.anonymous(word, "都有份"));
        var number = accusers.number(reader, word);

        Accusers.step(reader, number, "parties", Map.of("person", Accusers.OTHER_READER))
                .expect(204);
        Accusers.step(reader, number, "parties", Map.of("person", Accusers.READER))
                .expect(204);

        reader.get(Accusers.path(number)).expect(404);
        var sheet = Accusers.sheet(address.as(Accusers.READER_ABOVE), number);
        assertThat(sheet.path("steps").findValuesAsText("kind")).endsWith("MARKED", "RISEN");
    }

    @Test
    void theSlowerReaderIsToldWhoDidWhatAndWhen() throws Exception {
        accusers.accuse(Accusers.anonymous(word, "两人同时"));
        var number = accusers.number(reader, word);
        var version = Accusers.sheet(reader, number).path("version").asInt();
        var body = Map.of("handler", Accusers.READER, "version", version);

        var answers = AtOnce.run(List.<Callable<Api.Answer>>of(
                () -> reader.post(Accusers.path(number) + "/assignment", body),
                () -> other.post(Accusers.path(number) + "/assignment", body)));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(204, 409);
        var slower = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(slower.json().path("by").asText()).isIn(nameOf(Accusers.READER), nameOf(Accusers.OTHER_READER));
        assertThat(slower.json().path("at").asText()).isNotBlank();
        assertThat(slower.json().path("what").asText()).isEqualTo("指定了承办人");
    }

    @Test
    void theSameRequestIsTakenOnce() {
        var sent = Accusers.anonymous(word, "网络不好");
        var key = Map.of("Idempotency-Key", word.substring(1));

        var first = address.visitor().send("POST", "/api/public/accusations", sent, key);
        var again = address.visitor().send("POST", "/api/public/accusations", sent, key);

        assertThat(Accusers.code(again)).isEqualTo(Accusers.code(first));
        assertThat(Accusers.rows(reader).findValuesAsText("accused"))
                .filteredOn(word::equals)
                .hasSize(1);
        assertThat(jdbc.queryForList("SELECT response_body FROM idempotency_key", String.class))
                .noneMatch(answer -> answer != null
                        && answer.contains(first.json().path("code").asText()));
    }

    @Test
    void readersAreAppointedAndWithdrawnByTheirHeadOnly() {
        var head = address.as(Accusers.HEAD);
        address.as("admin")
                .post("/api/accusation-readers", Map.of("username", "admin"))
                .expect(404);
        head.post("/api/accusation-readers", Map.of("username", "sec4")).expect(400);
        head.get("/api/accusations").expect(404);
        head.post("/api/accusation-readers", Map.of("username", Accusers.HEAD)).expect(204);
        head.get("/api/accusations").expect(200);

        var row = appointment(head, Accusers.HEAD);
        assertThat(row.path("accesses").asInt()).isEqualTo(1);
        var path = "/api/accusation-readers/" + row.path("id").asText();
        assertThat(head.get(path + "/accesses").expect(200).json().path("items"))
                .hasSize(1);
        assertThat(head.get(path + "/accesses").text()).doesNotContain("LIST");
        address.as("city.supervisor").get(path + "/accesses").expect(404);
        head.post(path + "/withdrawal", Map.of("version", row.path("version").asInt()))
                .expect(204);

        head.get("/api/accusations").expect(404);
        head.post(path + "/withdrawal", Map.of("version", row.path("version").asInt()))
                .expect(409);
    }

    @Test
    void whatIsWrongIsNamed() {
        var visitor = address.visitor();
        assertThat(visitor.post("/api/public/accusations", Accusers.anonymous(" ", "x"))
                        .expect(400)
                        .text())
                .contains("accused");
        var named = Map.of("accused", "x", "story", "y", "named", true, "name", "甲");
        assertThat(visitor.post("/api/public/accusations", named).expect(400).text())
                .contains("contact");
        var unit = Map.of("accused", "x", "story", "y", "named", false, "unit", "none");
        assertThat(visitor.post("/api/public/accusations", unit).expect(400).text())
                .contains("unit");
        accusers.progress("AAAA-BBBB").expect(404);
    }

    @Test
    void oneAddressSendsOnlySoMuchAndItsCounterIsItsOwn() {
        var settings = new AccusationSettings("", List.of(), List.of(), 2, Duration.ofMinutes(10));
        var limits = new AccusationLimits(limiter, cipher, settings);
        limits.check(word);
        limits.check(word);

        assertThatThrownBy(() -> limits.check(word)).isInstanceOf(TooManyRequestsException.class);
        assertThat(jdbc.queryForList("SELECT bucket FROM rate_limit", String.class))
                .noneMatch(bucket -> bucket.contains(word))
                .noneMatch(bucket -> bucket.contains("accusation"));
    }

    @Test
    void allIsWrittenWithAnotherKeyWhileReadersRead() {
        accusers.accuse(Accusers.anonymous(word + nameOf(Accusers.OTHER_READER), "换钥匙"));
        var number = accusers.number(reader, word);
        var former = environment.getRequiredProperty("LINLI_ACCUSATION_KEY");
        var next = environment.getRequiredProperty("LINLI_OTHER_ACCUSATION_KEYS");
        try {
            assertThat(rows(with(next, former)).rekey()).isZero();

            rows(with(next)).requireReadable();
            assertThat(Accusers.sheet(reader, number).at("/row/accused").asText())
                    .contains(word);
            other.get(Accusers.path(number)).expect(404);
            assertThatThrownBy(() -> rows(with("a third secret that is long enough but nobody knows"))
                            .requireReadable())
                    .hasMessageContaining("LINLI_ACCUSATION_KEY");
        } finally {
            assertThat(rows(cipher).rekey()).isZero();
        }
        rows(with(former)).requireReadable();
        other.get(Accusers.path(number)).expect(404);
    }

    @Test
    void aServerWithoutAKeyOfItsOwnDoesNotStart() {
        assertThatThrownBy(() -> with("")).hasMessageContaining("LINLI_ACCUSATION_KEY");
        var dataKey = "the data key is not the key of accusations";
        assertThatThrownBy(() -> cipher(dataKey, dataKey, List.of())).hasMessageContaining("LINLI_ACCUSATION_KEY");
    }

    private SeparateRows rows(AccusationCipher cipher) {
        return new SeparateRows(cipher.separate(), AccusationTables.tables(), jdbc, transactions);
    }

    private static AccusationCipher with(String key, String... others) {
        return cipher(key, "", List.of(others));
    }

    private static AccusationCipher cipher(String key, String dataKey, List<String> others) {
        var settings = new AccusationSettings(key, others, List.of(), 1, Duration.ofMinutes(1));
        var installation = new LinliSettings(Path.of("."), URI.create("http://localhost"), dataKey, List.of());
        return new AccusationCipher(settings, installation, "jdbc:mysql:");
    }

    private void close(String number, String reply) {
        Accusers.step(reader, number, "assignment", Map.of("handler", Accusers.READER))
                .expect(204);
        Accusers.step(reader, number, "investigation", Map.of()).expect(204);
        Accusers.step(reader, number, "closing", Map.of("result", "UNFOUNDED", "words", "不属实", "reply", reply))
                .expect(204);
    }

    private String register(String username, Map<String, ?> accusation) {
        return Accusers.code(
                address.as(username).post("/api/accusation-registrations", Map.of("accusation", accusation)));
    }

    private void assertState(String code, String state) {
        assertThat(accusers.progress(code).expect(200).json().path("state").asText())
                .isEqualTo(state);
    }

    private String nameOf(String username) {
        return jdbc.queryForObject(
                "SELECT s.name FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = ?",
                String.class,
                username);
    }

    private static JsonNode appointment(Api head, String username) {
        for (var row :
                head.get("/api/accusation-readers?size=100").expect(200).json().path("items")) {
            if (row.path("username").asText().equals(username)
                    && row.path("active").asBoolean()) {
                return row;
            }
        }
        throw new AssertionError("No appointment of " + username);
    }

    @Test
    void theFirstTwoOfAYearAreNumberedAtOnce() throws Exception {
        var newYear = Instant.parse("2091-01-01T00:00:00Z");
        Callable<String> next = () -> new TransactionTemplate(transactions).execute(status -> numbers.next(newYear));

        assertThat(AtOnce.run(List.of(next, next))).containsExactlyInAnyOrder("JK2091-000001", "JK2091-000002");
    }
}
