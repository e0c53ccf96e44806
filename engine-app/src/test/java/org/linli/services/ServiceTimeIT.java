package org.linli.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.services.Counter.CLERK;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.sharing.SharedData;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What time does to applications: silence accepts, delay withdraws, procedures that do not count, promises that are checked. */
@IntegrationTest
class ServiceTimeIT {
    /** Reviewed by the town, decided by the health department, without a visit. */
    private static final String ITEM = "05";

    private static final String TOWN = "street2";
    private static final String DECIDER = "head.wj";

    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DataCipher cipher;

    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(address, data, documents);
    }

    @Test
    void silenceAcceptsFromTheDayOfReceipt() {
        var number = incomplete("巫马沉默");
        var received = instant(sheet(number), "submittedAt");

        travel(Duration.ofDays(20)); // five working days, whatever holidays are ahead

        var sheet = sheet(number);
        assertThat(sheet.path("acceptance").asText()).isEqualTo("SILENCE");
        assertThat(sheet.path("state").asText()).isEqualTo("REVIEW");
        assertThat(instant(sheet, "promisedUntil"))
                .as("ten working days from receipt")
                .isEqualTo(calendar.due(received, Limit.of(10, LimitUnit.WD)));
    }

    @Test
    void whatIsOpenAfterItsPromisedDayIsNotOnTime() {
        var from = in(0);
        var number = counter.applied(CLERK, ITEM, counter.known("巫马拖延", "19700101"));

        travel(Duration.ofDays(60));

        assertThat(sheet(number).path("state").asText()).isEqualTo("REVIEW");
        var whole = counter.officials
                .as("sec4")
                .get("/api/service-figures?from=%s&to=%s&item=%s".formatted(from, from, ITEM))
                .expect(200)
                .json()
                .path("whole");
        assertThat(whole.path("overdue").asInt()).isPositive();
        assertThat(whole.path("promiseShare").asDouble()).isLessThan(100);
    }

    @Test
    void whatIsNotSuppliedIsDeemedWithdrawnAndMayBeAppliedForAgain() {
        var person = counter.known("巫马逾期", "19700101");
        var number = Counter.number(counter.apply(CLERK, ITEM, person, List.of(), "SELF"));
        counter.does(CLERK, number, "预审", "requestSupplement", Map.of("supplementUntil", in(5)), "请补交佐证");

        travel(Duration.ofDays(7));

        assertThat(sheet(number).path("state").asText()).isEqualTo("DEEMED_WITHDRAWN");
        counter.apply(CLERK, ITEM, person, List.of(), "SELF").expect(201);
    }

    @Test
    void whatIsSuppliedInTimeWaitsForTheOfficeAndNotAgainstTheApplicant() {
        var neighbours = new Neighbours(address, jdbc, cipher);
        var home = neighbours.home();
        var phone = neighbours.member(home, neighbours.person(home, "巫马补件", "19700809", "02"));
        var wish = Map.of(
                "item", ITEM, "materials", List.of(), "resultWay", "SELF", "signatureId", Officials.photo(phone));
        var number = Counter.number(phone.post("/api/me/applications", wish));
        var clerk = Neighbours.COMMUNITY_STAFF;
        counter.does(clerk, number, "预审", "requestSupplement", Map.of("supplementUntil", in(5)), "请补交");
        for (var line : own(phone, number).path("materials")) {
            if (line.path("state").asText().equals("MISSING")) {
                var file = Map.of("evidenceId", Officials.photo(phone));
                phone.post(
                                "/api/me/applications/%s/materials/%s"
                                        .formatted(number, line.path("sort").asText()),
                                file)
                        .expect(200);
            }
        }

        assertThat(own(phone, number).path("state").asText())
                .as("the office's turn")
                .isEqualTo("PRECHECK");
        time.travel(Duration.ofDays(7));
        counter.officials.logInAnew();
        assertThat(counter.sheet(clerk, number).path("state").asText()).isNotEqualTo("DEEMED_WITHDRAWN");
    }

    private static JsonNode own(Api phone, String number) {
        return phone.get("/api/me/applications/" + number).expect(200).json();
    }

    @Test
    void whatWasToleratedAndDoesNotComeIsDeemedWithdrawn() {
        var number = Counter.number(counter.apply(CLERK, "26", counter.known("巫马容缺", "19700101"), List.of(), "SELF"));
        counter.does(CLERK, number, "预审", "tolerate", Map.of("missingUntil", in(5)), null);

        travel(Duration.ofDays(7));

        assertThat(sheet(number).path("state").asText()).isEqualTo("DEEMED_WITHDRAWN");
    }

    @Test
    void moreTimeIsGivenOnceByWhoeverDecides() {
        var number = counter.applied(CLERK, ITEM, counter.known("巫马延期", "19700101"));
        var before = instant(sheet(number), "promisedUntil");

        counter.does(TOWN, number, "审查", "askReviewExtension", Map.of("extensionDays", 5), "需要到外地核实");
        assertThat(sheet(number).path("state").asText()).isEqualTo("EXTENDED");
        counter.does(DECIDER, number, "延期审批", "grantReviewExtension", Map.of(), "同意");

        assertThat(instant(sheet(number), "promisedUntil")).isAfter(before.plus(Duration.ofDays(4)));
        assertThat(counter.papers(number)).contains("EXTENSION");
        var again = counter.acts(
                TOWN, counter.task(TOWN, number, "审查"), "askReviewExtension", Map.of("extensionDays", 5), "再延");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void aSpecialProcedureDoesNotCount() {
        var number = counter.applied(CLERK, ITEM, counter.known("巫马评审", "19700101"));
        var before = instant(sheet(number), "promisedUntil");
        var special = Map.of("specialKind", "experts", "specialUntil", in(10));
        counter.does(TOWN, number, "审查", "startSpecial", special, "需要专家评审");
        assertThat(sheet(number).path("state").asText()).isEqualTo("SPECIAL_PROCEDURE");
        assertThat(counter.papers(number)).contains("SPECIAL_PROCEDURE");

        travel(Duration.ofDays(20));
        counter.does(TOWN, number, "等待特别程序结果", "finishSpecial", Map.of(), "评审通过");

        assertThat(sheet(number).path("state").asText()).isEqualTo("REVIEW");
        assertThat(instant(sheet(number), "promisedUntil")).isAfter(before.plus(Duration.ofDays(5)));
    }

    @Test
    void aFalsePromiseIsFoundAfterwardsRevokedAndBroughtForward() {
        resultsIn("employment");
        var number = counter.promised("26", counter.known("巫马承诺", "19800101"), "经营计划");
        counter.does(CLERK, number, "预审", "acceptPromise");
        counter.does("officer.rs", number, "审查", "passReview", Map.of("suggestion", "grant"), "符合条件");
        var visit = Map.of("visitedOn", in(0), "companion", "社区干部");
        counter.does("officer.rs", number, "上门核实（踏勘）", "siteChecked", visit, "属实");
        counter.does("officer.rs2", number, "第二人确认", "confirmSite");
        counter.does("head.rs", number, "审定", "grantApplication");
        counter.does(CLERK, number, "制证", "issueAndDeliver", Map.of("deliveredHow", "self", "receiver", "巫马承诺"), null);
        assertThat(sheet(number).path("state").asText()).isEqualTo("PROMISE_CHECK");
        assertThat(holding(number)).isEqualTo(1);

        counter.does("officer.rs", number, "承诺核查", "promiseFalse", Map.of(), "没有实际经营");
        var granted = sheet(number).path("decidedBy").asText();
        counter.does("head.rs", number, "决定是否撤销", "revokeGrant", Map.of(), "核查属实，巫马承诺（电话13800138000）承认");

        var sheet = sheet(number);
        assertThat(sheet.path("state").asText()).isEqualTo("REVOKED");
        assertThat(sheet.path("decidedBy").asText()).as("who granted it stays").isEqualTo(granted);
        assertThat(sheet.path("reason").asText()).contains("核查属实");
        for (var paper : sheet.path("papers")) {
            if (Set.of("RESULT", "LICENCE", "GRANTED")
                    .contains(paper.path("kind").asText())) {
                assertThat(paper.path("state").asText()).isEqualTo("REVOKED");
                var shown = address.visitor()
                        .get("/api/public/papers/" + paper.path("token").asText())
                        .expect(200)
                        .json();
                assertThat(shown.path("inForce").asBoolean()).isFalse();
                assertThat(shown.path("stateReason").asText()).isEqualTo("撤销");
                assertThat(shown.toString()).doesNotContain("13800138000").doesNotContain("巫马承诺");
            }
        }
        assertThat(holding(number)).as("who looks him up finds no grant").isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM credit_matter WHERE about_case = ?", Integer.class, number))
                .as("proposed, not decided")
                .isEqualTo(1);
    }

    @AfterEach
    void resultsInNoRecord() {
        resultsIn(null);
    }

    /** Says to which kind of the departments' data a grant of the loan is added. */
    private void resultsIn(String kind) {
        transactions.executeWithoutResult(done -> jdbc.update(
                "UPDATE service_item_version SET result_kind = ? WHERE item_id IN (SELECT id FROM service_item WHERE code = '26')",
                kind));
    }

    /** How many records of the departments' data that a case added hold today. */
    private int holding(String number) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM shared_record WHERE case_number = ? AND (valid_until IS NULL OR valid_until >= ?)",
                Integer.class,
                number,
                LocalDate.ofInstant(clock.instant(), Zone.OFFICE));
    }

    private String incomplete(String name) {
        return Counter.number(counter.apply(CLERK, ITEM, counter.known(name, "19700101"), List.of(), "SELF"));
    }

    private void travel(Duration duration) {
        time.travel(duration);
        counter.officials.logInAnew();
    }

    private JsonNode sheet(String number) {
        return counter.sheet(CLERK, number);
    }

    private static Instant instant(JsonNode sheet, String field) {
        return Instant.parse(sheet.path(field).asText());
    }

    private String in(int days) {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE).plusDays(days).toString();
    }
}
