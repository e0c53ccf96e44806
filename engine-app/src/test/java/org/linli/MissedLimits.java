package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.linli.testsupport.AppProcess;
import org.linli.testsupport.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A ledger full of limits that have passed unseen, each of a case of its own, behind the back of running nodes. */
final class MissedLimits {
    private static final int CASES_AT_ONCE = 900; // the server counts no further than 1,000 in one statement

    private final JdbcTemplate jdbc;
    private final int limits;

    private MissedLimits(TestDatabase database, int limits) {
        jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        this.limits = limits;
    }

    /** Copies one reported case and lets a limit of each copy have passed an hour ago; nobody sees them before {@link #show}. */
    static MissedLimits write(AppProcess node, int limits) {
        var event = Map.of("gridCode", "990981001001001", "categoryCode", "0301", "description", "积压的时限");
        var number = node.address()
                .as("grid01")
                .post("/api/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
        var ledger = new MissedLimits(node.database(), limits);
        for (int from = 0; from < limits; from += CASES_AT_ONCE) {
            ledger.copy(number, from, Math.min(limits, from + CASES_AT_ONCE));
        }
        return ledger;
    }

    private void copy(String number, int from, int until) {
        var columns = String.join(
                ", ",
                jdbc.queryForList(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = 'case_file' AND extra NOT LIKE '%auto_increment%'"
                                + " AND extra NOT LIKE '%GENERATED%' AND column_name <> 'case_number'",
                        String.class));
        var rows = "WITH RECURSIVE n (i) AS (SELECT %d UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
                .formatted(from, until - 1);
        jdbc.update(
                "INSERT INTO case_file (case_number, " + columns + ") " + rows + "SELECT CONCAT(case_number, '-', i), "
                        + columns + " FROM n JOIN case_file ON case_number = ?",
                number);
        jdbc.update(
                "INSERT INTO deadline (case_number, subject, stage, basis, policy_amount, policy_unit, policy_rule, status,"
                        + " started_at, urge_at, warn_at, due_at, urged_at, warned_at) " + rows
                        + "SELECT CONCAT(?, '-', i), 'STAGE', 'HANDLE', 'PROMISED', 1, 'WD', 'copied', 'RUNNING', t, t, t, t, t, t"
                        + " FROM n JOIN (SELECT UTC_TIMESTAMP(3) - INTERVAL 1 HOUR AS t) moment",
                number);
    }

    /** From now on the limits are due to be marked as missed. */
    void show() {
        jdbc.update("UPDATE deadline SET next_at = due_at, next_kind = 'MISSED' WHERE policy_rule = 'copied'");
    }

    int marked() {
        return count("SELECT COUNT(*) FROM deadline WHERE policy_rule = 'copied' AND missed_at IS NOT NULL");
    }

    int told() {
        return count("SELECT COUNT(*) FROM deadline_alarm a JOIN deadline d ON d.id = a.deadline_id"
                + " WHERE d.policy_rule = 'copied' AND a.done_at IS NOT NULL");
    }

    /** How long it took until all were; fails when it takes too long. */
    Duration await(BooleanSupplier reached, Duration patience) {
        var start = Instant.now();
        while (!reached.getAsBoolean()) {
            assertThat(Duration.between(start, Instant.now()))
                    .as("marked %d, told %d of %d", marked(), told(), limits)
                    .isLessThan(patience);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return Duration.between(start, Instant.now());
    }

    void eachHappenedOnce() {
        assertThat(count("SELECT COUNT(*) FROM deadline WHERE policy_rule = 'copied' AND next_at IS NOT NULL"))
                .as("limits left over")
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM deadline_alarm a JOIN deadline d ON d.id = a.deadline_id"
                        + " WHERE d.policy_rule = 'copied'"))
                .as("alarms")
                .isEqualTo(limits);
        assertThat(count("SELECT COUNT(DISTINCT a.deadline_id) FROM deadline_alarm a JOIN deadline d"
                        + " ON d.id = a.deadline_id WHERE d.policy_rule = 'copied' AND a.kind = 'MISSED'"))
                .as("limits with an alarm")
                .isEqualTo(limits);
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }
}
