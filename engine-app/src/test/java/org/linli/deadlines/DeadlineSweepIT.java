package org.linli.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.deadlines.DeadlineChanges.Approval;
import org.linli.shared.Zone;
import org.linli.shared.paging.PageRequest;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.linli.testsupport.ToldAlarms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever happens to a limit is marked and told: each thing once, in its order, until it could be told. */
@IntegrationTest
class DeadlineSweepIT {
    private static final Instant MONDAY = at("2027-08-02T09:00");
    private static final Approval APPROVAL = new Approval(null, "汛期统一顺延");

    @Autowired
    private ApiAddress address;

    @Autowired
    private DeadlineLedger ledger;

    @Autowired
    private DeadlineChanges changes;

    @Autowired
    private DeadlineSweep sweep;

    @Autowired
    private DeadlineWatch watch;

    @Autowired
    private StuckAlarms stuck;

    @Autowired
    private ToldAlarms told;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Officials officials;
    private String number;

    /** Category 0301 has ten working days to be handled. */
    @BeforeEach
    void handle() {
        clock.setTo(MONDAY);
        officials = new Officials(address);
        number = officials
                .report("grid12", "990981100201001", "0301", "违法搭建，没有人管")
                .number();
        officials.does("comm4", number, "accept");
        officials.does("comm4", number, "handleSelf");
    }

    @Test
    void aLimitUrgesThenWarnsThenIsMissedEachOnceThoughNobodyHasTakenTheTask() {
        assertThat(limit().urgeAt()).isEqualTo(at("2027-08-12T12:00")); // a quarter is left
        assertThat(limit().warnAt()).isEqualTo(at("2027-08-12T17:30")); // a fifth is left
        assertThat(limit().dueAt()).isEqualTo(at("2027-08-16T17:30"));

        time.travelTo(limit().urgeAt().minusMillis(1));
        assertThat(told.of(number, "HANDLE")).isEmpty();
        time.travelTo(limit().urgeAt());
        assertThat(told.of(number, "HANDLE")).containsExactly(DeadlineUrged.class);
        time.travelTo(limit().warnAt());
        assertThat(told.of(number, "HANDLE")).containsExactly(DeadlineUrged.class, DeadlineWarned.class);
        time.travelTo(limit().dueAt().plus(Duration.ofDays(3)));

        assertThat(told.of(number, "HANDLE"))
                .containsExactly(DeadlineUrged.class, DeadlineWarned.class, DeadlineMissed.class);
        assertThat(limit().status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(limit().missedAt()).isEqualTo(limit().dueAt());
        ledger.endTask(limit().taskId());
        assertThat(limit().status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(told.of(number, "CASE")).contains(DeadlineUrged.class);
    }

    @Test
    void whatHappenedWhileNobodyLookedIsToldLateButInOrder() {
        clock.setTo(limit().dueAt().plus(Duration.ofDays(2)));

        watch.run();
        watch.run();

        assertThat(told.of(number, "HANDLE"))
                .as("an urging or a warning for a limit that still runs, and that it was missed")
                .containsExactly(DeadlineUrged.class, DeadlineWarned.class, DeadlineMissed.class);
    }

    @Test
    void anExtendedLimitWarnsAndEndsAnewAndAPausedOneIsLeftAlone() {
        time.travelTo(limit().warnAt());
        changes.extend(number, "HANDLE", BigDecimal.valueOf(2), APPROVAL);
        time.travelTo(limit().warnAt());
        assertThat(told.of(number, "HANDLE"))
                .containsExactly(DeadlineUrged.class, DeadlineWarned.class, DeadlineUrged.class, DeadlineWarned.class);

        changes.pause(number, "HANDLE", PauseType.FORCE_MAJEURE, APPROVAL);
        time.travel(Duration.ofDays(30));
        assertThat(told.of(number, "HANDLE")).doesNotContain(DeadlineMissed.class);
        assertThat(limit().missedAt()).isNull();

        changes.resume(number, "HANDLE");
        time.travelTo(limit().dueAt());
        assertThat(told.of(number, "HANDLE")).endsWith(DeadlineMissed.class);
    }

    @Test
    void whatIsDoneInTimeIsToldToNobody() {
        time.travelTo(limit().urgeAt().minusMillis(1));
        ledger.endTask(limit().taskId());

        time.travel(Duration.ofDays(30));

        assertThat(told.of(number, "HANDLE")).isEmpty();
        assertThat(limit().status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    void anAlarmThatFailsIsTriedAgainThenWaitsForAnAdministratorAndHoldsUpNoOther() {
        told.failFor(number);
        var other =
                officials.report("grid12", "990981100201001", "0301", "另一处违法搭建").number();
        time.travelTo(limit().dueAt());
        assertThat(told.of(number, "HANDLE")).isEmpty();
        assertThat(told.of(other, "RECEIVE")).contains(DeadlineMissed.class);
        assertThat(stuckOfCase()).isEmpty();

        IntStream.range(0, 8).forEach(attempt -> time.travel(Duration.ofHours(2)));
        assertThat(stuckOfCase()).extracting(DeadlineAlarm::kind).contains(AlarmKind.MISSED);
        assertThat(stuckOfCase()).allSatisfy(alarm -> {
            assertThat(alarm.attempts()).isEqualTo(8);
            assertThat(alarm.failure()).startsWith("IllegalStateException");
        });

        told.succeedFor(number);
        stuck.retry(stuckOfCase().get(0).id());
        var left = stuckOfCase().size();
        assertThat(stuck.retryAll()).isGreaterThanOrEqualTo(left);
        watch.run();
        assertThat(stuckOfCase()).isEmpty();
        assertThat(told.of(number, "HANDLE")).containsOnlyOnce(DeadlineMissed.class);
    }

    @Test
    void manySweepersAtOnceWriteEachAlarmOnce() throws Exception {
        clock.setTo(limit().dueAt().plusSeconds(1));

        AtOnce.run(List.<Callable<Void>>of(this::sweep, this::sweep, this::sweep, this::sweep));
        watch.run();

        assertThat(jdbc.queryForList(
                        "SELECT kind FROM deadline_alarm WHERE case_number = ? AND stage = 'HANDLE' ORDER BY id",
                        String.class,
                        number))
                .containsExactly("URGED", "WARNED", "MISSED");
    }

    private Void sweep() {
        while (sweep.markSome()) {
            // the next batch
        }
        return null;
    }

    private List<DeadlineAlarm> stuckOfCase() {
        return stuck.list(new PageRequest(0, 100)).items().stream()
                .filter(alarm -> alarm.caseNumber().equals(number))
                .toList();
    }

    private Deadline limit() {
        return ledger.lastOf(number, "HANDLE").orElseThrow();
    }

    private static Instant at(String officeTime) {
        return LocalDateTime.parse(officeTime).atZone(Zone.OFFICE).toInstant();
    }
}
