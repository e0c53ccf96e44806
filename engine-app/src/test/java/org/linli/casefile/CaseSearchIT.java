package org.linli.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever looks for a case by what he knows of it finds it, if he may read it. */
@IntegrationTest
class CaseSearchIT {
    private static final String GRID = "990981001002001";
    private static final AtomicInteger WORDS = new AtomicInteger();

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Officials officials;
    /** In all texts of one test and in no other's. */
    private String word;

    @BeforeEach
    void open() {
        officials = new Officials(address);
        word = "查%04d".formatted(WORDS.incrementAndGet());
    }

    @Test
    void findsWhatWasWrittenAnywhereInTheCase() {
        var event = Map.of(
                "gridCode", GRID, "categoryCode", "0103", "description", word + "楼道里堆了旧沙发，老人过不去", "address", "铁匠巷七号");
        var number = officials
                .as("grid05")
                .post("/api/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
        officials.says("comm2", number, "accept", Map.of(), "请物业搬走，限期三日");

        for (var text : List.of("旧沙发", "沙发", "铁匠巷", "限期三日", "物业", word, "旧沙发 铁匠巷", number)) {
            assertThat(numbers(find("comm2", text))).as(text).contains(number);
        }
        assertThat(numbers(find("comm2", word + " 新沙发"))).isEmpty();
        assertThat(find("comm2", word + " 限期三日").at("/items/0/excerpt").asText())
                .contains("限期三日");
        assertThat(find("comm2", word + " 沙发").at("/items/0/excerpt").isNull())
                .as("the title says it already")
                .isTrue();
    }

    @Test
    void findsNumbersByTheirBeginningAndTheirEnd() {
        var number = report(word + " 编号");
        var day = number.substring(3 + GRID.length() + 1);

        assertThat(numbers(find("comm2", number.toLowerCase(Locale.ROOT)))).containsExactly(number);
        assertThat(numbers(find("comm2", number.substring(0, number.length() - 2))))
                .contains(number);
        assertThat(numbers(find("comm2", day))).contains(number);
        assertThat(numbers(find("comm2", "WG-000000000000000-20200101-0001"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "井",
                "𠮷",
                "𠮷野",
                "😀",
                "灯坏😀",
                "100%",
                "50%_x",
                "O'Neil",
                "\"引号\"",
                "' OR 1=1 --",
                "<script>",
                "a\\b",
                "e-bike",
                "WiFi",
                "ＡＢＣ",
                "3栋2单元",
                "病死畜禽",
            })
    void findsItAsItWasTyped(String text) {
        var number = report(word + "有 " + text + " 这几个字");
        var other = report(word + "没有那些字");

        assertThat(numbers(find("comm2", word + " " + text))).containsExactly(number);
        assertThat(numbers(find("comm2", word))).containsExactly(other, number);
    }

    @ParameterizedTest
    @CsvSource({
        "打折50%, 打折50%, 1",
        "打折50%, 打折50分, 0",
        "旧病 死去的畜 牧禽, 病死畜禽, 0",
        "病死了死畜又畜禽, 病死畜禽, 0",
        "门牌1201与0110, 1012, 0",
        "WIFI信号差, wifi, 1",
        "说明书, 明书, 1",
        "甲_乙, 甲x乙, 0",
    })
    void isNotTakenInByLikeness(String written, String asked, int hits) {
        report(word + " " + written);

        assertThat(find("comm2", word + " " + asked).path("total").asInt()).isEqualTo(hits);
    }

    @Test
    void findsTheReportersTelephoneNumberAndKeepsItToItself() {
        var report = Map.of(
                "gridToken",
                jdbc.queryForObject(
                        "SELECT token FROM grid_code c JOIN unit u ON u.id = c.unit_id"
                                + " WHERE u.code = ? AND revoked_at IS NULL",
                        String.class,
                        GRID),
                "categoryCode",
                "0103",
                "description",
                word,
                "reporter",
                Map.of("name", "李小明", "phone", "139 0000-4711"),
                "consent",
                true);
        var number = address.visitor()
                .post("/api/public/events", report)
                .expect(201)
                .json()
                .path("number")
                .asText();

        for (var phone : List.of("13900004711", "139 0000 4711", "+8613900004711", "139 0000-4711")) {
            assertThat(numbers(find("comm2", phone))).as(phone).containsExactly(number);
        }
        assertThat(numbers(find("comm2", "13900004712"))).isEmpty();
        assertThat(numbers(find("comm2", "1390000471"))).isEmpty();
        assertThat(numbers(find("comm1", "13900004711"))).isEmpty();
        assertThat(find("comm2", "13900004711").toString()).doesNotContain("李小明");
        var lines = jdbc.queryForList(
                "SELECT CONCAT(COALESCE(object, ''), COALESCE(detail, '')) FROM audit_log WHERE action = 'search-phone'"
                        + " AND actor = 'comm2'",
                String.class);
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("4711"));
    }

    @Test
    void findsATelephoneNumberThatWasWrittenDown() {
        var number = report(word + " 请联系 13900005812");

        assertThat(numbers(find("comm2", "13900005812"))).containsExactly(number);
    }

    @Test
    void showsToEachOneWhatHeMayRead() {
        var number = report(word);
        officials.does("comm2", number, "accept");
        officials.does("comm2", number, "transferToDepartment", Map.of("leadUnit", "NY"));

        for (var username : List.of(
                "grid05",
                "grid06",
                "comm2",
                "comm1",
                "sec2",
                "center1",
                "center2",
                "dept.ny",
                "officer.ny",
                "dept.cg",
                "city.center",
                "city.supervisor",
                "org",
                "petition")) {
            var mayRead = officials.as(username).get("/api/cases/" + number).status() == 200;
            assertThat(numbers(find(username, word))).as(username).hasSize(mayRead ? 1 : 0);
            assertThat(numbers(find(username, number))).as(username).hasSize(mayRead ? 1 : 0);
        }
        assertThat(officials.as("admin").post("/api/cases/search", Map.of()).status())
                .isEqualTo(403);
        assertThat(address.visitor().post("/api/cases/search", Map.of()).status())
                .isIn(401, 403);
    }

    @Test
    void findsWhatOneReportedElsewhere() {
        var number = officials.report("comm2", "990981001002002", "0103", word).number();
        update("UPDATE case_file SET reported_by_id = (SELECT staff_id FROM account WHERE username = 'dept.cg')"
                + " WHERE case_number = '%s'".formatted(number));

        assertThat(numbers(find("dept.cg", word))).containsExactly(number);
    }

    @Test
    void findsWhatColleaguesSentACopyOf() {
        var number = report(word);
        assertThat(numbers(find("dept.cg", word))).isEmpty();

        officials
                .as("comm2")
                .post("/api/cases/" + number + "/copies", Map.of("usernames", List.of("dept.cg"), "note", "请阅"))
                .expect(200);

        assertThat(numbers(find("dept.cg", word))).containsExactly(number);
        assertThat(numbers(find("dept.cg", number))).containsExactly(number);
        assertThat(numbers(find("dept.ny", word))).isEmpty();
    }

    @Test
    void narrowsByEverythingAtOnce() {
        var first = report(word);
        var second = officials.report("grid06", "990981001002002", "0501", word).number();
        officials.does("comm2", second, "accept");
        officials.does("comm2", second, "transferToDepartment", Map.of("leadUnit", "NY"));
        var day = officials.caseFile("comm2", first).path("openedAt").asText().substring(0, 10);
        var last = LocalDate.parse(day).plusDays(1).toString();
        var before = LocalDate.parse(day).minusDays(2).toString();

        assertFound(Map.of("category", "0103"), first);
        assertFound(Map.of("category", "05"), second);
        assertFound(Map.of("category", "0599"));
        assertFound(Map.of("light", "YELLOW"));
        assertFound(Map.of("light", "RED"), second, first);
        assertFound(Map.of("state", "DISPATCHED"), second);
        assertFound(Map.of("unit", "NY"), second);
        assertFound(Map.of("place", "990981001002002"), second);
        assertFound(Map.of("place", "990981001002"), second, first);
        assertFound(Map.of("place", "990981001"), second, first);
        assertFound(Map.of("place", "990981001001"));
        assertFound(Map.of("kind", "EVENT", "openedFrom", before, "openedTo", last), second, first);
        assertFound(Map.of("openedFrom", before, "openedTo", before));
        assertFound(Map.of("overdue", true));
        update("UPDATE case_file SET promised_at = '2020-01-01 00:00:00' WHERE case_number = ?", first);
        assertFound(Map.of("overdue", true), first);
        assertFound(Map.of("overdue", true, "place", "990981001002", "category", "0103", "light", "RED"), first);
    }

    @Test
    void listsWithoutAnyWord() {
        var number = report(word);

        var all = officials
                .as("grid05")
                .post("/api/cases/search", Map.of())
                .expect(200)
                .json();

        assertThat(numbers(all)).contains(number);
        assertThat(all.path("searchedSince").isNull()).isTrue();
        assertThat(all.path("more").asBoolean()).isFalse();
    }

    @Test
    void turnsPages() {
        var numbers = List.of(report(word), report(word), report(word), report(word), report(word));

        var first = search("comm2", Map.of("text", word, "size", 2, "page", 0));
        var last = search("comm2", Map.of("text", word, "size", 2, "page", 2));

        assertThat(first.path("total").asInt()).isEqualTo(5);
        assertThat(numbers(first)).containsExactly(numbers.get(4), numbers.get(3));
        assertThat(numbers(last)).containsExactly(numbers.get(0));
        assertThat(numbers(search("comm2", Map.of("text", word, "size", 2, "page", 3))))
                .isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheQuestion() {
        assertRefused(Map.of("text", "字".repeat(101)), "text");
        assertRefused(Map.of("text", "一 二 三 四 五 六 七 八 九"), "text");
        assertRefused(Map.of("openedFrom", "2026-02-01", "openedTo", "2026-01-01"), "openedTo");
        assertRefused(Map.of("openedFrom", "gestern"), "openedFrom");
        assertRefused(Map.of("unit", "NOSUCH"), "unit");
        assertRefused(Map.of("place", "NY"), "place");
        assertRefused(Map.of("kind", "PIG"), "kind");
        assertRefused(Map.of("size", 101), "size");
        assertRefused(Map.of("page", -1), "page");
    }

    @Test
    void namesTheStates() {
        report(word);

        var states = officials
                .as("comm2")
                .get("/api/cases/states")
                .expect(200)
                .json()
                .path("items");

        assertThat(states)
                .isNotEmpty()
                .allSatisfy(state -> assertThat(state.path("name").asText())
                        .isNotEqualTo(state.path("code").asText()));
    }

    @Test
    void learnsTheWordsOfCasesThatAreOlderThanTheSearch() throws Exception {
        var number = report(word + "旧案");
        var id = jdbc.queryForObject("SELECT id FROM case_file WHERE case_number = ?", Long.class, number);
        update("DELETE FROM case_term WHERE case_file_id = ?", id);
        assertThat(numbers(find("comm2", word + "旧案"))).isEmpty();

        transactions.executeWithoutResult(status -> jdbc.execute((ConnectionCallback<Void>) connection -> {
            new V0057__Index_earlier_cases().migrate(context(connection));
            return null;
        }));

        assertThat(numbers(find("comm2", word + "旧案"))).containsExactly(number);
    }

    private void update(String sql, Object... values) {
        transactions.executeWithoutResult(status -> jdbc.update(sql, values));
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return new ClassicConfiguration();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }

    private String report(String description) {
        return officials.report("grid05", GRID, "0103", description).number();
    }

    private void assertFound(Map<String, ?> filters, String... numbers) {
        Map<String, Object> question = new HashMap<>(filters);
        question.put("text", word);
        assertThat(numbers(search("comm2", question))).as("%s", filters).containsExactly(numbers);
    }

    private void assertRefused(Map<String, ?> question, String field) {
        var refused = officials
                .as("comm2")
                .post("/api/cases/search", question)
                .expect(400)
                .json();
        assertThat(refused.at("/errors/0/field").asText()).as("%s", question).isEqualTo(field);
    }

    private JsonNode find(String username, String text) {
        return search(username, Map.of("text", text));
    }

    private JsonNode search(String username, Map<String, ?> question) {
        return officials
                .as(username)
                .post("/api/cases/search", question)
                .expect(200)
                .json();
    }

    private static List<String> numbers(JsonNode found) {
        return StreamSupport.stream(found.path("items").spliterator(), false)
                .map(item -> item.path("number").asText())
                .toList();
    }
}
