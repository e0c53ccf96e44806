package org.linli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What supervisors see: figures worked out by hand, each with exactly its rows, of nobody else's units. */
@IntegrationTest
class BoardIT {
    private static final String GRID = "990981100201001";
    private static final String PLACE = "?place=990981100201";
    private static final List<String> OF_RATES =
            List.of("accepted", "withinDays", "withinWorkingDays", "stillInTime", "returned", "reworked", "reopened");

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    private Officials officials;

    @BeforeEach
    void begin() {
        officials = new Officials(address);
    }

    /** Nothing else is reported in this year; 3 March 2031 is a Monday. */
    private void goTo(int day, int hour) {
        goTo(3, day, hour);
    }

    private void goTo(int month, int day, int hour) {
        clock.setTo(
                LocalDateTime.of(2031, month, day, hour, 0).atZone(Zone.OFFICE).toInstant());
        officials.logInAnew();
    }

    private String report(String title) {
        return officials.report("grid12", GRID, "0502", "看板：" + title).number();
    }

    private String dispatched(String title) {
        var number = report(title);
        officials.does("comm4", number, "accept");
        officials.does("comm4", number, "transferToDepartment", Map.of("leadUnit", "NY"));
        return number;
    }

    private void close(String number) {
        officials.does("dept.ny", number, "sign");
        officials.handles("officer.ny", number);
        officials.does("comm4", number, "solved", Map.of("method", "onSite"));
        officials.does("center2", number, "approve", Map.of("quality", "good"));
    }

    private JsonNode get(String username, String path) {
        return officials.as(username).get("/api/board" + path).expect(200).json();
    }

    private long rows(String username, String query) {
        return get(username, "/rows" + query).path("total").asLong();
    }

    /** All of them, as cases of other tests may fill the first page. */
    private List<String> numbers(String username, String query) {
        List<String> found = new ArrayList<>();
        for (var page = 0; ; page++) {
            var rows = get(username, "/rows" + query + "&size=100&page=" + page);
            found.addAll(texts(rows.path("items"), "caseNumber"));
            if (found.size() >= rows.path("total").asLong()
                    || rows.path("items").isEmpty()) {
                return found;
            }
        }
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static long sum(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .mapToLong(item -> item.path(field).asLong())
                .sum();
    }

    @Test
    void showsAFortnightAsItWas() throws Exception {
        goTo(3, 9);
        var atOnce = dispatched("当天办结");
        close(atOnce);
        var returned = dispatched("被退单");
        var reason = Map.of("form", Map.of("returnBasis", "law"), "opinion", "按照法规应由水利部门负责，请改派");
        officials.act("dept.ny", returned, "returnOrder", reason).expect(200);
        goTo(4, 9);
        var lying = report("没有人承接");
        var notFiled = report("不予立案");
        officials.act("comm4", notFiled, "notFile", Map.of("form", Map.of(), "opinion", "反映的情况不属实，现场没有发现"));
        goTo(7, 10);
        var overAWeekend = dispatched("跨周末办结");
        goTo(12, 10);
        close(overAWeekend);

        var rates = get("city.supervisor", "/rates" + PLACE + "&days=14").path("units");
        assertThat(OF_RATES.stream().map(field -> sum(rates, field))).containsExactly(3L, 1L, 2L, 0L, 1L, 0L, 0L);
        var heat = get("city.supervisor", "/heat" + PLACE + "&days=14");
        assertThat(texts(heat.path("days"), "")).hasSize(14);
        assertThat(heat.at("/places/0/unit/code").asText()).isEqualTo(GRID);
        assertThat(heat.at("/places/0/cases").toString()).isEqualTo("[0,0,0,0,2,2,0,0,1,0,0,0,0,0]");
        assertThat(numbers("city.supervisor", PLACE + "&days=14&figure=within_3_days"))
                .containsExactly(atOnce);
        assertThat(numbers("city.supervisor", PLACE + "&days=14&figure=within_3_working_days"))
                .containsExactly(overAWeekend, atOnce);
        assertThat(numbers("city.supervisor", PLACE + "&days=14&figure=returned"))
                .containsExactly(returned);
        assertThat(rows("city.supervisor", PLACE + "&day=2031-03-04&figure=reported"))
                .isEqualTo(2);
        assertThat(numbers("sec4", "?figure=red_standing"))
                .contains(lying, returned)
                .doesNotContain(atOnce);
        assertThat(numbers("sec4", "?figure=overdue")).contains(lying, returned).doesNotContain(notFiled);
        assertThat(numbers("sec4", "?figure=case_overdue")).contains(returned).doesNotContain(atOnce);
    }

    /** A plague of insects is promised within 6 working days and allowed 15; 2 June 2031 is a Monday. */
    @Test
    void onTimeIsWhatTheLawAllowsOfAllThatIsDue() {
        goTo(6, 2, 9);
        var laterThanPromised = dispatched("晚于承诺，没有超过法定时限");
        var late = dispatched("超过法定时限");
        var open = dispatched("到期没有办结");
        goTo(6, 12, 10); // the eighth working day
        close(laterThanPromised);
        goTo(7, 9, 10); // five weeks
        close(late);
        var fresh = dispatched("还没有到期");

        var rates = get("city.supervisor", "/rates" + PLACE + "&days=40").path("units");

        assertThat(List.of("accepted", "dueForClosing", "onTime").stream().map(field -> sum(rates, field)))
                .containsExactly(4L, 3L, 1L);
        assertThat(numbers("city.supervisor", PLACE + "&days=40&figure=on_time"))
                .containsExactly(laterThanPromised);
        assertThat(numbers("city.supervisor", PLACE + "&days=40&figure=due_for_closing"))
                .containsExactlyInAnyOrder(laterThanPromised, late, open)
                .doesNotContain(fresh);
    }

    @Test
    void everyFigureHasExactlyItsRows() {
        goTo(20, 9);
        dispatched("在部门手里");
        var inHand = dispatched("已签收");
        officials.does("dept.ny", inHand, "sign");
        officials.task("officer.ny", inHand);
        report("还没有承接");
        goTo(28, 9);

        for (var username : List.of("city.supervisor", "org", "center2", "sec4", "head.ny")) {
            var now = get(username, "/now");
            assertRows(username, now.path("totals"), "");
            now.path("units")
                    .forEach(unit -> assertRows(
                            username, unit, "&unit=" + unit.at("/unit/code").asText()));
            now.path("levels")
                    .forEach(level -> assertSteps(
                            username, level, "&level=" + level.path("level").asText()));
            now.path("kinds")
                    .forEach(kind -> assertSteps(
                            username, kind, "&kind=" + kind.path("kind").asText()));
            now.path("persons").forEach(person -> {
                var name = person.path("username");
                assertSteps(username, person, "&person=" + (name.isNull() ? BoardFilter.NOBODY : name.asText()));
            });
            now.path("rungs")
                    .forEach(rung -> assertThat(rows(
                                    username,
                                    "?figure=supervised&rung="
                                            + rung.path("rung").asText()))
                            .isEqualTo(rung.path("cases").asLong()));
            for (var parts : List.of("levels", "units", "kinds")) { // of persons only those with the most are named
                assertThat(sum(now.path(parts), "overdue"))
                        .isEqualTo(now.at("/totals/overdue").asLong());
            }
        }
        var rates = get("city.supervisor", "/rates?days=30").path("units");
        assertThat(rows("city.supervisor", "?figure=accepted&days=30")).isEqualTo(sum(rates, "accepted"));
        assertThat(rows("city.supervisor", "?figure=still_in_time&days=30")).isEqualTo(sum(rates, "stillInTime"));
    }

    private void assertRows(String username, JsonNode figures, String filter) {
        assertSteps(username, figures, filter);
        assertThat(rows(username, "?figure=case_overdue" + filter))
                .isEqualTo(figures.path("casesOverdue").asLong());
        assertThat(rows(username, "?figure=red_standing" + filter))
                .isEqualTo(figures.path("red").asLong());
        assertThat(rows(username, "?figure=yellow_standing" + filter))
                .isEqualTo(figures.path("yellow").asLong());
    }

    private void assertSteps(String username, JsonNode figures, String filter) {
        assertThat(rows(username, "?figure=overdue" + filter))
                .as(username + filter)
                .isEqualTo(figures.path("overdue").asLong());
        assertThat(rows(username, "?figure=at_risk" + filter))
                .as(username + filter)
                .isEqualTo(figures.path("atRisk").asLong());
    }

    @Test
    void everyoneSeesHisOwnUnitsOnly() {
        goTo(24, 9);
        var number = dispatched("只给管的人看");
        goTo(31, 9);

        for (var username : List.of("city.supervisor", "city.center", "org", "center2", "sec4", "head.ny")) {
            assertThat(numbers(username, PLACE + "&figure=reported&day=2031-03-24"))
                    .as(username)
                    .contains(number);
        }
        for (var username : List.of("sec2", "head.cg")) {
            assertThat(numbers(username, PLACE + "&figure=reported&day=2031-03-24"))
                    .as(username)
                    .isEmpty();
        }
        assertThat(officials.as("comm4").get("/api/board/now").status()).isEqualTo(403);
    }

    @Test
    void exportsTheRowsWithTheirDefinition() throws Exception {
        goTo(27, 9);
        var number = dispatched("要导出的");

        var sheets = sheets(officials.as("sec4").get("/api/board/export?figure=reported&day=2031-03-27"));

        assertThat(sheets.get(0)).contains(number).contains("待接收").contains("超期时长");
        assertThat(sheets.get(1))
                .contains("统计期内上报的全部案件")
                .contains("2031-03-27 至 2031-03-27")
                .contains("导出时间：2031-03-27");
        assertThat(officials.as("sec4").get("/api/board/rows?figure=nonsense").status())
                .isEqualTo(400);
        assertThat(officials.as("sec4").get("/api/board/heat?days=93").status()).isEqualTo(400);
        assertThat(officials
                        .as("sec4")
                        .get("/api/board/rows?figure=supervised&rung=5")
                        .status())
                .isEqualTo(400);
        assertThat(officials.as("sec4").get("/api/board/now?place=NOWHERE").status())
                .isEqualTo(400);
    }

    private static List<String> sheets(Api.Answer answer) throws Exception {
        var texts = new ArrayList<String>();
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(answer.expect(200).body()))) {
            for (var sheet : book.getSheets().toList()) {
                var text = new StringBuilder(sheet.getName()).append('\n');
                for (var row : sheet.read()) {
                    row.forEach(cell ->
                            text.append(cell == null ? "" : cell.getText()).append('\t'));
                }
                texts.add(text.toString());
            }
        }
        assertThat(texts).hasSize(2);
        assertThat(texts.get(1)).startsWith("统计口径");
        return texts;
    }

    @Test
    void saysWhatItsFiguresMean() {
        var about = get("sec4", "");
        assertThat(texts(about.path("figures"), "definition"))
                .hasSize(Figure.values().length)
                .allMatch(text -> text.endsWith("。"));
        assertThat(texts(about.path("places"), "code")).containsExactly("990981100201");
    }
}
