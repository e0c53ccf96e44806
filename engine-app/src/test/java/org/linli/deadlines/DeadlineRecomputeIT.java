package org.linli.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingCalendar;
import org.linli.deadlines.DeadlineChanges.Approval;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A due date is provisional until the days off are announced; then it is counted anew, and both stay visible. */
@IntegrationTest
class DeadlineRecomputeIT {
    private static final String STAGE = "HANDLE";
    private static final Approval APPROVAL = new Approval(null, "遇到台风，统一顺延");

    @Autowired
    private ApiAddress address;

    @Autowired
    private DeadlineLedger ledger;

    @Autowired
    private DeadlineChanges changes;

    @Autowired
    private Recounts recounts;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Officials officials;

    @BeforeEach
    void logIn() {
        officials = new Officials(address);
    }

    @Test
    void marksWhatIsProvisionalAndCountsItAnewWhenTheDaysOffAreAnnounced() {
        clock.setTo(monday(2031));
        var number = handled("稻飞虱，放假安排还没公布");
        var before = limit(number);
        var promised = row(number, "CASE").dueAt();
        assertThat(before.isProvisional()).isTrue();
        assertThat(listed(number).get("provisional").asBoolean()).isTrue();
        var shown = shown(number);
        assertThat(shown.get("dueProvisional").asBoolean()).isTrue();
        assertThat(shown.get("promiseProvisional").asBoolean()).isTrue();

        announce(2031);
        recounts.run();

        var after = limit(number);
        var policy = new Limit(after.policyAmount(), after.policyUnit());
        assertThat(after.isProvisional()).isFalse();
        assertThat(after.dueAt())
                .isAfter(before.dueAt())
                .isEqualTo(calendar.due(before.startedAt(), policy, before.unitId()));
        assertThat(after.provisionalDueAt()).isEqualTo(before.dueAt());
        assertThat(after.firstDueAt()).isEqualTo(after.dueAt());
        assertThat(after.warnAt()).isBefore(after.dueAt()).isAfter(before.warnAt());
        assertThat(listed(number).get("provisional").asBoolean()).isFalse();
        assertThat(Instant.parse(listed(number).get("dueAt").asText())).isEqualTo(after.dueAt());
        var follow = shown(number);
        assertThat(Instant.parse(follow.get("promisedAt").asText()))
                .isAfter(promised)
                .isEqualTo(row(number, "CASE").dueAt());
        assertThat(follow.get("promiseProvisional").asBoolean()).isFalse();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM timeline_entry t JOIN case_file c ON c.id = t.case_file_id"
                                + " WHERE c.case_number = ? AND t.action = 'recountPromise' AND t.is_public = TRUE",
                        Integer.class,
                        number))
                .isEqualTo(1);

        recounts.run();
        assertThat(limit(number).version()).isEqualTo(after.version()); // a second pass finds nothing to do
        assertThat(open(2031)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        recounts.run();
        assertThat(open(2031)).isZero();
    }

    @Test
    void keepsWhatAnApproverGaveAndWhatStoodStill() {
        clock.setTo(monday(2032));
        var extended = handled("稻飞虱，延期以后放假");
        changes.extend(extended, STAGE, BigDecimal.ONE, APPROVAL);
        var paused = handled("稻飞虱，挂账以后放假");
        changes.pause(paused, STAGE, PauseType.FORCE_MAJEURE, APPROVAL);
        clock.advance(Duration.ofDays(1));
        officials.logInAnew();
        changes.resume(paused, STAGE);
        var standing = handled("稻飞虱，正在挂账");
        changes.pause(standing, STAGE, PauseType.FORCE_MAJEURE, APPROVAL);
        var daysGiven = limit(extended);

        announce(2032);
        recounts.run();

        var later = limit(extended);
        assertThat(later.dueAt())
                .isEqualTo(calendar.plusWorkingDays(
                        calendar.due(
                                daysGiven.startedAt(),
                                new Limit(daysGiven.policyAmount(), daysGiven.policyUnit()),
                                daysGiven.unitId()),
                        BigDecimal.ONE));
        assertThat(later.extensionDays()).isEqualByComparingTo(BigDecimal.ONE);
        var resumed = limit(paused);
        assertThat(Duration.ofMillis(resumed.pausedWorkingMs())).isEqualTo(Duration.ofHours(7));
        assertThat(resumed.dueAt())
                .isEqualTo(calendar.plusWorking(
                        calendar.due(
                                resumed.startedAt(),
                                new Limit(resumed.policyAmount(), resumed.policyUnit()),
                                resumed.unitId()),
                        Duration.ofHours(7)));
        assertThat(limit(standing).status()).isEqualTo(DeadlineStatus.PAUSED);
        assertThat(limit(standing).isProvisional()).isFalse();
        assertThat(limit(standing).provisionalDueAt()).isNotNull();
    }

    /** The first Monday of March, before a week off that nobody knows of yet. */
    private static Instant monday(int year) {
        var first = LocalDate.of(year, 3, 1);
        var monday = first.plusDays((8 - first.getDayOfWeek().getValue()) % 7);
        return monday.atTime(9, 0).atZone(Zone.OFFICE).toInstant();
    }

    private String handled(String description) {
        var number = officials
                .report("grid12", "990981100201001", "0502", description)
                .number();
        officials.does("comm4", number, "accept");
        officials.does("comm4", number, "handleSelf");
        return number;
    }

    /** Four days off from the Wednesday on, and the days that are off every year. */
    private void announce(int year) {
        var monday = monday(year).atZone(Zone.OFFICE).toLocalDate();
        var usual = new StringBuilder();
        for (var day : address.as("admin")
                .get("/api/calendar/year?year=" + year)
                .expect(200)
                .json()
                .path("days")) {
            usual.append("%s,,放假,%s\n"
                    .formatted(day.path("day").asText(), day.path("name").asText()));
        }
        var file = "日期,结束日期,类型,名称\n%s,%s,放假,临时放假\n%s".formatted(monday.plusDays(2), monday.plusDays(5), usual);
        address.as("admin")
                .upload(
                        "/api/imports/calendar?year=%d&source=test&publishedOn=2030-11-05&dryRun=false".formatted(year),
                        "calendar.csv",
                        "text/csv",
                        file.getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    private Deadline limit(String number) {
        return ledger.lastOf(number, STAGE).orElseThrow();
    }

    private Deadline row(String number, String stage) {
        return ledger.lastOf(number, stage).orElseThrow();
    }

    private JsonNode listed(String number) {
        return person().get("/api/inbox?view=pool&q=" + number)
                .expect(200)
                .json()
                .at("/items/0");
    }

    private JsonNode shown(String number) {
        return person().get("/api/cases/" + number).expect(200).json();
    }

    private Api person() {
        return officials.as("comm4");
    }

    private int open(int year) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM deadline_recount WHERE schedule_year = ? AND done_at IS NULL",
                Integer.class,
                year);
    }
}
