package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.Policy;
import org.linli.deadlines.Statute;
import org.linli.deadlines.TimeLimits;
import org.linli.shared.Zone;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the law allows stands beside what was promised, moves with it, and is never exceeded by a promise. */
@IntegrationTest
class StatutoryLimitsIT {
    private static final String WHY = "连日下雨无法施工，已先行围挡";

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private EventCategories categories;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private JdbcTemplate jdbc;

    private EventStory event;

    @BeforeEach
    void handle() {
        clock.setTo(LocalDate.of(2028, 5, 8).atTime(9, 0).atZone(Zone.OFFICE).toInstant()); // a Monday
        event = EventStory.begin(address, "0502", "稻田大面积病虫害").handledBy("NY");
    }

    @Test
    void staffSeeBothAndTheReporterWhatWasPromised() {
        var promise = event.deadline("CASE");

        assertThat(instant(promise, "statutoryDueAt"))
                .isEqualTo(calendar.due(instant(promise, "startedAt"), Limit.of(15, LimitUnit.WD)))
                .isAfter(instant(promise, "dueAt"));
        assertThat(promise.path("statutoryRule").asText()).contains("第二十条");
        assertThat(event.file("officer.ny").path("statutoryDueAt").asText())
                .isEqualTo(promise.path("statutoryDueAt").asText());
        assertThat(event.deadline("HANDLE").path("statutoryDueAt").isNull()).isTrue();
        assertThat(event.file("officer.ny").path("dueAt").asText())
                .as("lists and cards go by what was promised")
                .isEqualTo(event.deadline("HANDLE").path("dueAt").asText());
        assertThat(event.followed().path("promisedAt").asText())
                .isEqualTo(promise.path("dueAt").asText());
        assertThat(event.followed().has("statutoryDueAt")).isFalse();
    }

    @Test
    void anExtensionMovesThePromiseAndNotTheLaw() {
        var before = event.deadline("CASE");
        event.does("officer.ny", "requestExtension", Map.of("extensionDays", 1), WHY);
        event.does("center2", "grantExtension", Map.of("extensionDays", 1), "同意延期");

        var after = event.deadline("CASE");

        assertThat(instant(after, "dueAt")).isEqualTo(instant(before, "dueAt").plus(Duration.ofDays(1)));
        assertThat(after.path("statutoryDueAt").asText())
                .isEqualTo(before.path("statutoryDueAt").asText());
    }

    @Test
    void anExtensionBeyondWhatTheLawLeavesIsRefusedWithItsDay() {
        var pipe = EventStory.begin(address, "0205", "公共座椅损坏需要定制").handledBy("NY");
        var promise = pipe.deadline("CASE");
        var lawUntil = instant(promise, "statutoryDueAt");
        assertThat(lawUntil).isEqualTo(calendar.plusWorkingDays(instant(promise, "dueAt"), BigDecimal.valueOf(5)));

        assertThat(pipe.refusal("officer.ny", "requestExtension", Map.of("extensionDays", 6), WHY, "extensionDays"))
                .contains(LocalDate.ofInstant(lawUntil, Zone.OFFICE).toString(), "第二十条", "最多延长 5 个工作日");
        pipe.does("officer.ny", "requestExtension", Map.of("extensionDays", 5), WHY);
        assertThat(pipe.refusal("center2", "grantExtension", Map.of("extensionDays", 7), "同意延期", "extensionDays"))
                .contains("最多延长 5 个工作日");
        pipe.does("center2", "grantExtension", Map.of("extensionDays", 5), "同意延期");

        var after = pipe.deadline("CASE");
        assertThat(instant(after, "dueAt")).isEqualTo(lawUntil);
        assertThat(instant(after, "statutoryDueAt")).isEqualTo(lawUntil);
    }

    @Test
    void timeOfSpecialProceduresIsKeptApartAndMovesBoth() {
        var before = event.deadline("CASE");
        suspend("appraisal");
        assertThat(event.file("officer.ny").at("/pauses/0/endedAt").isNull()).isTrue();
        clock.advance(Duration.ofDays(7));
        event.officials.logInAnew();
        event.does("officer.ny", "resume", Map.of(), "鉴定结论已出具");
        suspend("season");
        clock.advance(Duration.ofDays(2));
        event.officials.logInAnew();
        event.does("officer.ny", "resume", Map.of(), "雨停了");

        var file = event.file("officer.ny");
        var special = sum(file, "SPECIAL_PROCEDURE");
        assertThat(special.path("typeName").asText()).isEqualTo("特别程序");
        assertThat(special.path("workingDays").decimalValue()).isEqualByComparingTo("5");
        assertThat(special.path("days").asInt()).isEqualTo(7);
        assertThat(sum(file, "FORCE_MAJEURE").path("workingDays").decimalValue())
                .isEqualByComparingTo("2");
        assertThat(file.path("pauses")).hasSize(2);
        assertThat(file.at("/pauses/0/approver").asText()).isEqualTo(nameOf("city.center"));
        assertThat(file.at("/pauses/0/reason").asText()).isEqualTo("处理完后继续办理，五日内完成");
        var after = event.deadline("CASE");
        assertThat(instant(after, "dueAt")).isEqualTo(instant(before, "dueAt").plus(Duration.ofDays(9)));
        assertThat(instant(after, "statutoryDueAt"))
                .isEqualTo(calendar.plusWorkingDays(instant(before, "statutoryDueAt"), BigDecimal.valueOf(7)));
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT p.type FROM deadline_pause p JOIN deadline d ON d.id = p.deadline_id"
                                + " WHERE d.case_number = ? AND d.stage = 'HANDLE' ORDER BY p.type",
                        String.class,
                        event.number))
                .containsExactly("FORCE_MAJEURE", "SPECIAL_PROCEDURE");
    }

    @Test
    void whoIsLaterThanPromisedButWithinTheLawIsOnTime() {
        clock.advance(Duration.ofDays(11)); // promised for six working days, allowed for fifteen
        event.officials.logInAnew();
        event.officials.handles("officer.ny", event.number);
        event.verifiedAndClosed();
        assertThat(event.deadline("CASE").path("status").asText()).isEqualTo("MISSED");
        assertThat(event.deadline("CASE").path("onTime").asBoolean()).isTrue();
        assertThat(event.deadline("HANDLE").path("onTime").asBoolean())
                .as("where the law is silent, the promise counts")
                .isFalse();

        var late = EventStory.begin(address, "0502", "超过法定时限").handledBy("NY");
        clock.advance(Duration.ofDays(30));
        late.officials.logInAnew();
        late.officials.handles("officer.ny", late.number);
        late.verifiedAndClosed();
        assertThat(late.deadline("CASE").path("onTime").asBoolean()).isFalse();
    }

    @Test
    void noCategoryIsPromisedMoreTimeThanTheLawAllowsOnAnyDay() {
        var time = calendar.of(null);
        var days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).toList();
        var leaves = categories.groups().stream()
                .flatMap(group -> categories.inGroup(group.code()).stream())
                .toList();
        assertThat(leaves).hasSizeGreaterThan(40);
        for (var category : leaves) {
            for (var policy : policies(category.code())) {
                for (var day : days) {
                    for (var at : List.of(LocalTime.of(9, 0), LocalTime.of(20, 0))) {
                        var from = day.atTime(at).atZone(Zone.OFFICE).toInstant();
                        assertThat(PromiseCheck.isTooLong(policy, time, from))
                                .as("%s reported %s", category.code(), from)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void aPromiseThatIsTooLongIsSeen() {
        var policy = limits.policyFor(new LimitSubject("EVENT", LimitSubject.WHOLE_CASE, "0301", 3));
        var tight = new Policy(
                policy.limit(),
                policy.urgeShare(),
                policy.warnShare(),
                policy.reaction(),
                policy.rule(),
                new Statute(Limit.of(15, LimitUnit.D), "十五日"));

        assertThat(PromiseCheck.isTooLong(tight, calendar.of(null), clock.instant()))
                .isTrue();
        assertThat(PromiseCheck.isTooLong(policy, calendar.of(null), clock.instant()))
                .isFalse();
    }

    private List<Policy> policies(String category) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(priority ->
                        limits.policyFor(new LimitSubject("EVENT", LimitSubject.WHOLE_CASE, category, priority)))
                .distinct()
                .toList();
    }

    private void suspend(String reason) {
        var review =
                LocalDate.ofInstant(clock.instant(), Zone.OFFICE).plusDays(20).toString();
        event.does(
                "officer.ny",
                "requestSuspension",
                Map.of("suspensionReason", reason, "plan", "处理完后继续办理，五日内完成", "reviewDate", review),
                WHY);
        event.does("center2", "approve", Map.of(), "情况属实");
        event.does("city.center", "approve", Map.of(), "同意挂账");
    }

    private static JsonNode sum(JsonNode file, String type) {
        return StreamSupport.stream(file.path("pauseSums").spliterator(), false)
                .filter(sum -> sum.path("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private String nameOf(String username) {
        return jdbc.queryForObject(
                "SELECT s.name FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = ?",
                String.class,
                username);
    }

    private static Instant instant(JsonNode row, String field) {
        return Instant.parse(row.path(field).asText());
    }
}
