package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** The five lists, in 新风社区; each test finds its own cases by a word in their titles. */
@IntegrationTest
class InboxViewsIT {
    private static final AtomicInteger WORDS = new AtomicInteger();
    /** Categories with different limits, so that the order in time is not the order of the reports. */
    private static final List<String> CATEGORIES = List.of("0103", "0201", "1001", "0501");

    @Autowired
    private ApiAddress address;

    @Autowired
    private SqlCounter sql;

    private Officials officials;
    private String word;

    @BeforeEach
    void open() {
        officials = new Officials(address);
        word = "词%03d".formatted(WORDS.incrementAndGet());
    }

    @Test
    void pagesInOrderOfTheDueDateWithoutLossOrRepetition() {
        var numbers = report(23);

        var pages = new ArrayList<JsonNode>();
        for (int page = 0; page < 4; page++) {
            var answer = list("comm3", "view=pool&size=10&page=" + page);
            assertThat(answer.path("total").asInt()).isEqualTo(23);
            assertThat(answer.path("page").asInt()).isEqualTo(page);
            assertThat(answer.path("size").asInt()).isEqualTo(10);
            answer.path("items").forEach(pages::add);
        }

        assertThat(pages).hasSize(23);
        assertThat(new HashSet<>(texts(pages, "caseNumber"))).isEqualTo(new HashSet<>(numbers));
        assertThat(texts(pages, "dueAt")).extracting(Instant::parse).isSorted();
        assertThat(texts(list("comm3", "view=pool&size=100&sort=dueAt,desc"), "caseNumber"))
                .isEqualTo(reversed(texts(pages, "caseNumber")));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "1, 4, 1", "1, 5, 0", "5, 0, 5", "5, 1, 0", "4, 1, 1", "6, 0, 5", "100, 7, 0"})
    void countsExactlyAtTheBordersOfPages(int size, int page, int rows) {
        report(5);

        for (var view : List.of("pool", "reported")) {
            var user = view.equals("pool") ? "comm3" : "grid09";
            var answer = list(user, "view=%s&size=%d&page=%d".formatted(view, size, page));

            assertThat(answer.path("items")).hasSize(rows);
            assertThat(answer.path("total").asInt()).isEqualTo(5);
        }
    }

    @Test
    void leadsACaseThroughTheViews() {
        var number = report(1).get(0);
        assertListed("comm3", "pool");
        assertListed("sec3", "unit");
        assertListed("grid09", "unit", "reported");
        assertListed("grid10");
        assertListed("comm1");

        officials
                .as("comm3")
                .post("/api/tasks/%s/claim".formatted(officials.task("comm3", number)), null)
                .expect(200);
        assertListed("comm3", "mine");
        assertListed("sec3", "unit");

        officials.does("comm3", number, "accept");
        officials.does("comm3", number, "transferToDepartment", Map.of("leadUnit", "NY"));
        assertListed("comm3", "unit", "done");
        assertListed("dept.ny", "pool");
        assertListed("officer.ny", "unit");
        assertListed("head.ny", "unit");
        assertListed("dept.cg");
        assertListed("center1", "unit");
        assertListed("center2");
        assertListed("city.center", "unit");
        assertListed("petition");
        assertThat(list("comm3", "view=done").path("total").asInt()).isEqualTo(2);
        assertThat(texts(list("comm3", "view=done"), "taskName")).containsExactly("研判处置方式", "承接事件");
    }

    @Test
    void showsWhatAListNeeds() {
        report(1);

        var item = list("comm3", "view=pool").path("items").get(0);

        assertThat(item.path("taskId").asText()).isNotBlank();
        assertThat(item.path("kind").asText()).isEqualTo("EVENT");
        assertThat(item.path("taskName").asText()).isEqualTo("承接事件");
        assertThat(item.path("stageLight").asText()).isEqualTo("RED");
        assertThat(item.path("deadlineCard").asText()).isEqualTo("NONE");
        assertThat(item.at("/unit/name").asText()).isEqualTo("新风社区");
        assertThat(item.at("/grid/name").asText()).isEqualTo("新风一网格");
        assertThat(item.path("categoryName").asText()).isEqualTo("楼道堆物");
        assertThat(item.path("assignee").isNull()).isTrue();
        assertThat(texts(item.path("outcomes"), "id")).containsExactly("accept", "notFile", "merge");
        assertThat(texts(item.path("outcomes"), "label")).containsExactly("承接", "不予立案", "并入已有事件");
    }

    @Test
    void filtersByLightKindAndCategory() {
        var numbers = report(8); // two of each category
        officials.does("comm3", numbers.get(0), "accept");

        assertTotal("view=pool&light=RED", 7);
        assertTotal("view=pool&light=YELLOW", 1);
        assertTotal("view=pool&light=GREEN", 0);
        assertTotal("view=pool&kind=EVENT", 8);
        assertTotal("view=pool&category=0103", 2);
        assertTotal("view=pool&category=10", 2);
        assertTotal("view=pool&category=05", 2);
        assertTotal("view=pool&category=0501&light=YELLOW", 0);
        assertTotal("view=pool&category=%25", 0);
        assertTotal("view=pool&category=_1", 0);
        assertTotal("view=pool&category=", 8);
        assertThat(list("grid09", "view=reported&category=01&light=YELLOW")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertTotal("view=done&light=YELLOW", 1); // the case's light now
        assertTotal("view=done&light=RED", 0);
    }

    @Test
    void findsTextAsItWasTyped() {
        officials.report("grid09", "990981001003001", "0103", word + " 打折50%!_x");
        officials.report("grid09", "990981001003001", "0103", word + " 打折50分!-x");

        for (var view : List.of("pool", "reported")) {
            var user = view.equals("pool") ? "comm3" : "grid09";
            assertThat(total(user, view, word)).isEqualTo(2);
            assertThat(total(user, view, word + " 打折50%")).isEqualTo(1);
            assertThat(total(user, view, "%!_")).isEqualTo(1);
            assertThat(total(user, view, word + "%x")).isZero();
            assertThat(total(user, view, word + "_打折")).isZero();
            assertThat(total(user, view, "' OR 1=1 --")).isZero();
            assertThat(total(user, view, "\\")).isZero();
        }
    }

    @Test
    void costsAsManyStatementsForTwentyItemsAsForTwo() throws Exception {
        var numbers = report(22);
        for (var number : numbers.subList(0, 21)) {
            officials
                    .as("comm3")
                    .post("/api/tasks/%s/claim".formatted(officials.task("comm3", number)), null)
                    .expect(200);
        }
        for (var number : numbers.subList(0, 20)) {
            officials.does("comm3", number, "accept");
        }

        assertSameCost("comm3", "pool");
        assertSameCost("comm3", "done");
        assertSameCost("sec3", "unit");
        assertSameCost("grid09", "reported");
        for (var number : numbers) {
            officials
                    .as("comm3")
                    .post("/api/tasks/%s/claim".formatted(officials.task("comm3", number)), null)
                    .expect(200);
        }
        assertSameCost("comm3", "mine");
    }

    @Test
    void countsWhatIsThereToDo() {
        var before = counts();
        var numbers = report(2);
        officials
                .as("comm3")
                .post("/api/tasks/%s/claim".formatted(officials.task("comm3", numbers.get(0))), null)
                .expect(200);

        var after = counts();

        assertThat(after.path("pool").asLong() - before.path("pool").asLong()).isEqualTo(1);
        assertThat(after.path("mine").asLong() - before.path("mine").asLong()).isEqualTo(1);
        assertThat(after.path("unit").asLong()).isEqualTo(before.path("unit").asLong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=all",
                "kind=PIG",
                "light=PINK",
                "size=0",
                "size=101",
                "page=-1",
                "page=x",
                "sort=title,asc",
                "page=99999999999",
            })
    void refusesWhatItDoesNotKnow(String query) {
        var refused =
                officials.as("comm3").get("/api/inbox?" + query).expect(400).json();

        assertThat(refused.path("type").asText()).isEqualTo("/problems/invalid-request");
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void isNotForThoseWithoutWork() {
        assertThat(officials.as("admin").get("/api/inbox").status()).isEqualTo(403);
        assertThat(officials
                        .as("org")
                        .get("/api/inbox")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .as("who only reads cases has copies to read, and no work")
                .isZero();
        assertThat(officials.as("org").post("/api/inbox/next", null).status()).isEqualTo(403);
        assertThat(address.visitor().get("/api/inbox").status()).isEqualTo(401);
    }

    private List<String> report(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> officials
                        .report("grid09", "990981001003001", CATEGORIES.get(i % 4), word + " 第" + i + "件")
                        .number())
                .toList();
    }

    private void assertListed(String username, String... views) {
        assertThat(List.of("mine", "pool", "unit", "done", "reported"))
                .filteredOn(view -> list(username, "view=" + view).path("total").asInt() > 0)
                .as(username)
                .containsExactly(views);
    }

    private void assertTotal(String query, int total) {
        assertThat(list("comm3", query).path("total").asInt()).as(query).isEqualTo(total);
    }

    private void assertSameCost(String username, String view) throws Exception {
        var two = cost(username, view, 2);
        var twenty = cost(username, view, 20);

        assertThat(twenty).as("%s of %s", view, username).isEqualTo(two);
    }

    private List<String> cost(String username, String view, int size) throws Exception {
        var path = "/api/inbox?view=%s&size=%d&q=%s".formatted(view, size, encoded(word));
        var user = officials.as(username);
        var answers = new ArrayList<Api.Answer>();
        var statements = sql.statements(() -> answers.add(user.get(path)));
        assertThat(answers.get(0).expect(200).json().path("items")).as(view).hasSize(size);
        return statements.stream()
                .filter(statement -> !isLookAtMemory(statement))
                .sorted()
                .toList();
    }

    /** Units and categories in memory are compared now and then. */
    private static boolean isLookAtMemory(String statement) {
        return statement.contains("highest_id") || statement.contains("AS versions");
    }

    private JsonNode counts() {
        return officials.as("comm3").get("/api/inbox/counts").expect(200).json();
    }

    private int total(String username, String view, String text) {
        return officials
                .as(username)
                .get("/api/inbox?view=%s&q=%s".formatted(view, encoded(text)))
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private JsonNode list(String username, String query) {
        var answer = officials.as(username).get("/api/inbox?%s&q=%s".formatted(query, encoded(word)));
        return answer.expect(200).json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode page, String field) {
        return texts(
                StreamSupport.stream((page.has("items") ? page.path("items") : page).spliterator(), false)
                        .toList(),
                field);
    }

    private static List<String> texts(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.path(field).asText()).toList();
    }

    private static List<String> reversed(List<String> list) {
        return IntStream.rangeClosed(1, list.size())
                .mapToObj(i -> list.get(list.size() - i))
                .toList();
    }
}
