package org.linli.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.deadlines.DeadlineChanges.Approval;
import org.linli.shared.Zone;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The limit of an open task moves, and whoever has it in his list sees the new one. */
@IntegrationTest
class DeadlineChangesIT {
    private static final String STAGE = "HANDLE";
    private static final Approval APPROVAL = new Approval(null, "遇到台风，统一顺延");

    @Autowired
    private ApiAddress address;

    @Autowired
    private DeadlineChanges changes;

    @Autowired
    private DeadlineLedger ledger;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Officials officials;
    private String number;

    @BeforeEach
    void handle() {
        clock.setTo(LocalDate.of(2027, 4, 12).atTime(9, 0).atZone(Zone.OFFICE).toInstant()); // a Monday
        officials = new Officials(address);
        number = officials
                .report("grid12", "990981100201001", "0502", "稻飞虱,期限要变")
                .number();
        officials.does("comm4", number, "accept");
        officials.does("comm4", number, "handleSelf");
    }

    @Test
    void anExtensionShowsInTheListAtOnceAndCountsOnce() {
        var before = limit();

        var promised = changes.extend(number, STAGE, BigDecimal.ONE, APPROVAL).orElseThrow();

        assertThat(limit().dueAt()).isEqualTo(before.dueAt().plus(Duration.ofDays(1)));
        assertThat(limit().firstDueAt()).isEqualTo(before.dueAt());
        assertThat(limit().extensionReason()).isEqualTo("遇到台风，统一顺延");
        assertThat(listed()).isEqualTo(limit().dueAt());
        assertThat(promised).isAfter(before.dueAt());
        changes.extend(number, STAGE, BigDecimal.ONE, APPROVAL);
        assertThat(limit().dueAt()).isEqualTo(before.dueAt().plus(Duration.ofDays(1)));
    }

    @Test
    void whatTheArticleLetsAnOfficeExtendIsUsedOnlyWhereItIsNeeded() {
        var promise = ledger.lastOf(number, LimitSubject.WHOLE_CASE).orElseThrow();
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE deadline SET statutory_due_at = due_at, statutory_extension_amount = 2,"
                        + " statutory_extension_unit = 'WD', statutory_extension_rule = '可以延长 2 个工作日' WHERE id = ?",
                promise.id()));
        assertThat(changes.beyondLaw(number, STAGE, BigDecimal.valueOf(2))).isEmpty();
        assertThat(changes.beyondLaw(number, STAGE, BigDecimal.valueOf(3)))
                .hasValueSatisfying(law -> assertThat(law.longest()).isEqualTo(2));

        changes.extend(number, STAGE, BigDecimal.ONE, APPROVAL);

        var after = ledger.lastOf(number, LimitSubject.WHOLE_CASE).orElseThrow();
        assertThat(after.statutoryDueAt()).isEqualTo(after.dueAt()).isAfter(promise.dueAt());
        assertThat(after.statutoryExtendedBy()).isEqualByComparingTo("1");
        assertThat(after.statutoryGround()).endsWith("；可以延长 2 个工作日");
        assertThat(limit().statutoryExtendedBy())
                .as("no law speaks of the stage")
                .isNull();
    }

    @Test
    void aPauseGivesBackTheWorkingTimeThatWasLeftAndNothingToWhatWasOver() {
        var before = limit();
        clock.advance(Duration.ofHours(1));
        changes.pause(number, STAGE, PauseType.FORCE_MAJEURE, APPROVAL);
        changes.pause(number, STAGE, PauseType.FORCE_MAJEURE, APPROVAL);
        assertThat(limit().status()).isEqualTo(DeadlineStatus.PAUSED);

        clock.advance(Duration.ofDays(7));
        changes.resume(number, STAGE);

        assertThat(limit().status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(limit().dueAt()).isEqualTo(before.dueAt().plus(Duration.ofDays(7)));
        assertThat(limit().pausedSeconds()).isEqualTo(Duration.ofDays(7).toSeconds());
        officials.logInAnew();
        assertThat(listed()).isEqualTo(limit().dueAt());

        clock.setTo(limit().dueAt().plusSeconds(60));
        changes.pause(number, STAGE, PauseType.FORCE_MAJEURE, APPROVAL);
        var due = limit().dueAt();
        clock.advance(Duration.ofDays(1));
        changes.resume(number, STAGE);
        assertThat(limit().dueAt()).isEqualTo(due);
    }

    private Deadline limit() {
        return ledger.lastOf(number, STAGE).orElseThrow();
    }

    private Instant listed() {
        var rows = officials.as("comm4").get("/api/inbox?view=pool&q=" + number).expect(200);
        return Instant.parse(rows.json().at("/items/0/dueAt").asText());
    }
}
