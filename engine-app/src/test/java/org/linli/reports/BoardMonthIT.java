package org.linli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.Officials.Receipt;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * April 2026 in 白果湾村, as its people lived it, in seconds: the ledger is swept at each moment at which something is
 * due, and the board says what one can work out by hand.
 *
 * <p>Working days are 1 to 3, 7 to 10, 13 to 17, 20 to 24 and 27 to 30 April: Qingming is off from the 4th to the 6th.
 * The office works from 8:30 to 12:00 and from 14:00 to 17:30. A plague of insects (0502) is to be accepted within 2
 * working hours, decided on within 4, signed within 4 (then it counts as signed), handled within 3 working days, and
 * is promised within 6. Steps have a yellow card for the last working day.
 */
@IntegrationTest
class BoardMonthIT {
    private static final String GRID = "990981100201001";
    private static final String TOWN = "990981100";
    private static final String VILLAGE = "990981100201";
    private static final String VIEWER = "city.supervisor";
    private static final Map<String, ?> ON_SITE = Map.of("method", "onSite");
    private static final Map<String, ?> GOOD = Map.of("quality", "good");

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    private Officials officials;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private long urgedBefore;
    private long orderedBefore;

    @BeforeEach
    void begin() {
        officials = new Officials(address);
        transactions.executeWithoutResult(status -> jdbc.update( // what made-up cases of others left in this month
                "UPDATE case_file SET opened_at = TIMESTAMPADD(YEAR, -3, opened_at)"
                        + " WHERE opened_at >= '2026-03-25' AND opened_at < '2026-05-05'"));
        clock.setTo(at(1, 8, 30, 0));
        urgedBefore = onRung(1);
        orderedBefore = onRung(2);
    }

    @Test
    void aMonthIsOnTheBoardAsItWas() {
        var month = new Month();
        month.live();

        assertCards(month);
        assertStandstill(month);
        assertRates(month);
        assertHeat();
    }

    /** Who reported what, and what became of it; times are of April. */
    private final class Month {
        Receipt atOnce;
        Receipt overQingming;
        Receipt returned;
        Receipt reworked;
        Receipt notFiled;
        Receipt reopened;
        Receipt unanswered;
        Receipt unsigned;
        Receipt inHand;
        Receipt undecided;

        void live() {
            goTo(1, 9);
            atOnce = signed("头一天上报");
            goTo(2, 10);
            close(atOnce); // 25 hours

            goTo(3, 9);
            overQingming = signed("清明前上报");
            returned = dispatched("退单没有同意");
            officials.says(
                    "dept.ny", returned.number(), "returnOrder", Map.of("returnBasis", "law"), "按照法规应由水利部门负责，请改派");
            officials.says("center2", returned.number(), "refuseReturn", Map.of(), "农田虫害归农业农村局，请继续办理");
            officials.does("dept.ny", returned.number(), "sign");
            goTo(3, 16);
            close(returned); // 7 hours

            goTo(9, 10); // handling ends on the 9th at 17:30, so the card is yellow since the 8th at 17:30
            assertThat(rows("figure=AT_RISK&kind=EVENT")).containsExactly(overQingming.number());
            goTo(9, 16);
            close(overQingming); // six days, but the 7th, the 8th and the 9th are the first three working days

            goTo(10, 9);
            reworked = signed("没有治干净");
            officials.handles("officer.ny", reworked.number());
            officials.says("comm4", reworked.number(), "unsolved", ON_SITE, "东边还有一片没有打药");
            notFiled = report("不是虫害");
            officials.says("comm4", notFiled.number(), "notFile", Map.of(), "现场查看没有发现虫害，不予立案");
            goTo(10, 17);
            close(reworked); // 8 hours

            goTo(13, 9);
            reopened = signed("治了又发");
            close(reopened);
            goTo(14, 10);
            rateBadly(reopened);

            goTo(18, 9); // three working days from the reopening end on the 17th at 17:30
            assertThat(rows("figure=OVERDUE&kind=EVENT")).containsExactly(reopened.number());
            goTo(20, 9);
            issueTheOrderAbout(reopened);
            unanswered = report("没有人承接");
            assertThatNobodyAcceptsInTime();

            goTo(21, 9);
            unsigned = dispatched("没有人签收");
            goTo(27, 9);
            inHand = signed("正在打药");
            var task = officials.task("officer.ny", inHand.number());
            officials
                    .as("officer.ny")
                    .post("/api/tasks/" + task + "/claim", null)
                    .expect(200);
            goTo(29, 9);
            undecided = report("承接了没有研判");
            officials.does("comm4", undecided.number(), "accept");
            goTo(30, 16);
        }

        private void assertThatNobodyAcceptsInTime() {
            time.travelTo(at(20, 11, 0, 0)); // two working hours: what ends at this moment is not late yet
            assertThat(rows("figure=AT_RISK&level=COMMUNITY&kind=EVENT")).containsExactly(unanswered.number());
            time.travelTo(at(20, 11, 0, 1));
            assertThat(rows("figure=OVERDUE&level=COMMUNITY&kind=EVENT")).containsExactly(unanswered.number());
            goTo(20, 15); // four working hours: it rises to the town
            assertThat(rows("figure=OVERDUE&level=COMMUNITY&kind=EVENT")).isEmpty();
        }
    }

    /** On Thursday, 30 April, at 16:00. */
    private void assertCards(Month month) {
        // reopened: handling ended on the 17th; it is in the hands of whoever had it
        // unsigned: counted as signed on the 21st at 15:00, handling ended on the 24th; nobody has claimed it
        // unanswered: in the town's pool since the 20th
        // undecided: accepted on the 29th at 9:00, to be decided by 15:00
        assertThat(rows("figure=OVERDUE&kind=EVENT"))
                .containsExactlyInAnyOrder(
                        month.reopened.number(),
                        month.unsigned.number(),
                        month.unanswered.number(),
                        month.undecided.number());
        assertThat(rows("figure=OVERDUE&kind=EVENT&unit=NY"))
                .containsExactlyInAnyOrder(month.reopened.number(), month.unsigned.number());
        assertThat(rows("figure=OVERDUE&kind=EVENT&level=STREET")).containsExactly(month.unanswered.number());
        assertThat(rows("figure=OVERDUE&kind=EVENT&unit=" + VILLAGE)).containsExactly(month.undecided.number());
        assertThat(rows("figure=OVERDUE&kind=EVENT&person=officer.ny")).containsExactly(month.reopened.number());
        // inHand: handling ends at 17:30 today
        assertThat(rows("figure=AT_RISK&kind=EVENT&person=officer.ny")).containsExactly(month.inHand.number());

        var now = now();
        assertThat(part(now, "kinds", "/kind", "EVENT").path("overdue").asLong())
                .isEqualTo(4);
        assertThat(part(now, "kinds", "/kind", "EVENT").path("atRisk").asLong()).isEqualTo(1);
        // Drafts about unanswered, unsigned and undecided, and the notice after the unanswered order about reopened,
        // of which the youngest, of the 29th at 15:00, had to be settled by the 30th at 10:00.
        assertThat(part(now, "kinds", "/kind", "SUPERVISION").path("overdue").asLong())
                .isEqualTo(4);
        assertThat(now.at("/totals/overdue").asLong()).isEqualTo(4 + 4);
        var department = part(now, "units", "/unit/code", "NY");
        assertThat(department.path("overdue").asLong()).isEqualTo(2);
        assertThat(department.path("atRisk").asLong()).isEqualTo(1);
        assertThat(part(now, "persons", "/username", "officer.ny")
                        .path("overdue")
                        .asLong())
                .isEqualTo(1);
    }

    private void assertStandstill(Month month) {
        // Six working days from the 14th, the 20th and the 21st ended on the 22nd, the 28th and the 29th.
        assertThat(rows("figure=CASE_OVERDUE"))
                .containsExactly(month.reopened.number(), month.unanswered.number(), month.unsigned.number());
        // The town has had what nobody in the village accepted since the 20th, so it is the town's.
        assertThat(rows("figure=CASE_OVERDUE&unit=" + TOWN)).containsExactly(month.unanswered.number());
        assertThat(rows("figure=RED_STANDING&unit=" + TOWN)).containsExactly(month.unanswered.number());
        assertThat(rows("figure=CASE_OVERDUE&unit=NY"))
                .containsExactly(month.reopened.number(), month.unsigned.number());
        assertThat(rows("figure=CASE_OVERDUE&unit=" + VILLAGE)).isEmpty();
        var town = part(now(), "units", "/unit/code", TOWN);
        assertThat(List.of("overdue", "casesOverdue", "red", "yellow"))
                .extracting(field -> town.path(field).asLong())
                .containsExactly(1L, 1L, 1L, 0L);
        var village = part(now(), "units", "/unit/code", VILLAGE);
        assertThat(village.path("casesOverdue").asLong()).isZero();
        // Three days before were the 27th at 16:00: red since the 20th; yellow since the 14th, the 21st and the 27th at
        // 9:00; undecided is yellow since yesterday.
        assertThat(rows("figure=RED_STANDING")).containsExactly(month.unanswered.number());
        assertThat(rows("figure=YELLOW_STANDING"))
                .containsExactly(month.reopened.number(), month.unsigned.number(), month.inHand.number());
        // Everything that is open was urged at least; only the order about reopened has been issued.
        assertThat(rows("figure=SUPERVISED&rung=2")).contains(month.reopened.number());
        assertThat(rows("figure=SUPERVISED&rung=1"))
                .contains(
                        month.unanswered.number(),
                        month.unsigned.number(),
                        month.inHand.number(),
                        month.undecided.number());
        assertThat(onRung(1) - urgedBefore).isEqualTo(4);
        assertThat(onRung(2) - orderedBefore).isEqualTo(1);
    }

    private void assertRates(Month month) {
        // Ten were reported. Without notFiled and without unanswered, which nobody has accepted, eight were taken on.
        assertThat(rows("figure=REPORTED")).hasSize(10);
        assertThat(rows("figure=ACCEPTED"))
                .hasSize(8)
                .doesNotContain(month.notFiled.number(), month.unanswered.number());
        assertThat(rows("figure=WITHIN_3_DAYS"))
                .containsExactly(month.reworked.number(), month.returned.number(), month.atOnce.number());
        assertThat(rows("figure=WITHIN_3_WORKING_DAYS"))
                .containsExactlyInAnyOrder(
                        month.atOnce.number(),
                        month.overQingming.number(),
                        month.returned.number(),
                        month.reworked.number());
        assertThat(rows("figure=STILL_IN_TIME")).containsExactly(month.undecided.number()); // of the 29th
        // The third working day after the 27th is the 30th, until 17:30.
        assertThat(rows("figure=STILL_IN_WORKING_DAYS"))
                .containsExactly(month.undecided.number(), month.inHand.number());
        // Four were closed, each before its sixth working day; reopened and unsigned are open and past theirs.
        assertThat(rows("figure=ON_TIME"))
                .containsExactlyInAnyOrder(
                        month.atOnce.number(),
                        month.overQingming.number(),
                        month.returned.number(),
                        month.reworked.number());
        assertThat(rows("figure=DUE_FOR_CLOSING"))
                .hasSize(6)
                .contains(month.reopened.number(), month.unsigned.number());
        assertThat(rows("figure=RETURNED")).containsExactly(month.returned.number());
        assertThat(rows("figure=REWORKED")).containsExactly(month.reworked.number());
        assertThat(rows("figure=REOPENED")).containsExactly(month.reopened.number());

        var units = board("/rates", "days=30").path("units");
        var department = part(units, "/unit/code", "NY"); // all but undecided: 3 of 7 within three days
        assertThat(List.of("accepted", "withinDays", "withinWorkingDays", "returned", "reworked", "reopened"))
                .extracting(field -> department.path(field).asLong())
                .containsExactly(7L, 3L, 4L, 1L, 1L, 1L);
        assertThat(List.of("stillInWorkingDays", "dueForClosing", "onTime"))
                .extracting(field -> department.path(field).asLong())
                .containsExactly(1L, 6L, 4L);
        var village = part(units, "/unit/code", VILLAGE); // undecided
        assertThat(List.of("accepted", "withinDays", "stillInTime", "stillInWorkingDays", "dueForClosing", "onTime"))
                .extracting(field -> village.path(field).asLong())
                .containsExactly(1L, 0L, 1L, 1L, 0L, 0L);
        assertThat(units).hasSize(2);
    }

    private void assertHeat() {
        var heat = board("/heat", "days=30");
        assertThat(heat.at("/days/0").asText()).isEqualTo("2026-04-01");
        var cases = values(heat.at("/places/0/cases"), "");
        // On the 1st, 3rd, 10th, 13th, 20th, 21st, 27th and 29th.
        assertThat(cases)
                .containsExactly(
                        1L, 0L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 1L, 0L, 0L, 0L,
                        0L, 0L, 1L, 0L, 1L, 0L);
        assertThat(heat.path("places")).hasSize(1);
    }

    private Receipt report(String what) {
        return officials.report("grid12", GRID, "0502", "四月虫害：" + what);
    }

    private Receipt dispatched(String what) {
        var receipt = report(what);
        officials.does("comm4", receipt.number(), "accept");
        officials.does("comm4", receipt.number(), "transferToDepartment", Map.of("leadUnit", "NY"));
        return receipt;
    }

    private Receipt signed(String what) {
        var receipt = dispatched(what);
        officials.does("dept.ny", receipt.number(), "sign");
        return receipt;
    }

    private void close(Receipt receipt) {
        officials.handles("officer.ny", receipt.number());
        officials.does("comm4", receipt.number(), "solved", ON_SITE);
        officials.does("center2", receipt.number(), "approve", GOOD);
    }

    private void rateBadly(Receipt receipt) {
        address.visitor()
                .post(
                        "/api/public/cases/" + receipt.number() + "/rating",
                        Map.of("queryCode", receipt.queryCode(), "score", 1))
                .expect(204);
    }

    /** The department's head receives it and does not reply: after two working days a notice is drafted. */
    private void issueTheOrderAbout(Receipt receipt) {
        var orders = officials
                .as(VIEWER)
                .get("/api/cases/" + receipt.number() + "/supervision")
                .expect(200)
                .json()
                .path("orders");
        assertThat(orders).hasSize(1);
        var order = orders.get(0).path("number").asText();
        officials.does(
                VIEWER,
                order,
                "issueOrder",
                Map.of("facts", "虫害复发后三个工作日没有办理，村民多次反映", "requirement", "两天内打药治理完毕并复查，查明原因", "replyDays", 2));
        officials.does("head.ny", order, "receiveOrder");
    }

    private void goTo(int day, int hour) {
        time.travelTo(at(day, hour, 0, 0));
        officials.logInAnew();
    }

    private static Instant at(int day, int hour, int minute, int second) {
        return LocalDateTime.of(2026, 4, day, hour, minute, second)
                .atZone(Zone.OFFICE)
                .toInstant();
    }

    private JsonNode now() {
        return board("/now", "");
    }

    private JsonNode board(String path, String query) {
        return officials
                .as(VIEWER)
                .get("/api/board" + path + "?place=" + VILLAGE + "&" + query)
                .expect(200)
                .json();
    }

    /** The case numbers of the rows behind a figure, in their order. */
    private List<String> rows(String query) {
        return StreamSupport.stream(
                        board("/rows", "days=30&size=100&" + query)
                                .path("items")
                                .spliterator(),
                        false)
                .map(row -> row.path("caseNumber").asText())
                .toList();
    }

    /** Open cases of the village on a rung; whatever other tests have left there is among them. */
    private long onRung(int rung) {
        return values(now().path("rungs"), "cases").get(rung - 1);
    }

    private static JsonNode part(JsonNode now, String parts, String pointer, String value) {
        return part(now.path(parts), pointer, value);
    }

    private static JsonNode part(JsonNode parts, String pointer, String value) {
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(each -> each.at(pointer).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> values(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> (field.isEmpty() ? item : item.path(field)).asLong())
                .toList();
    }
}
