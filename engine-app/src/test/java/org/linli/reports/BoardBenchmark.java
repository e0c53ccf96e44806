package org.linli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.paging.PageRequest;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures the board on a database that was generated before; no test, see docs/performance.md. */
@IntegrationTest
class BoardBenchmark {
    private static final int WARM_UP = 5;
    private static final int RUNS = Integer.getInteger("linli.benchmark.runs", 60);
    private static final double AIM = 150;

    @Autowired
    private ApiAddress address;

    @Autowired
    private BoardService board;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private double slowest;

    @Test
    void measures() {
        System.out.printf(
                "%s cases, %s open, %s of the last 30 days, %s of the last 90%n",
                cases("1 = 1"), cases("closed_at IS NULL"), since(30), since(90));
        for (var user : List.of(
                user("990981", "city-governance-center"),
                user("990981001", "street-governance-center"),
                user("990981001001", "community-secretary"),
                user("NY", "department-head"))) {
            var role = user.posts().get(0).role();
            measure(role, "what is so now", () -> board.now(BoardFilter.of(null, 1), user));
            measure(role, "heat, 31 days", () -> board.heat(BoardFilter.of(null, 31), user));
            measure(role, "rates, 30 days", () -> board.rates(BoardFilter.of(null, 30), user));
            measure(role, "rates, 90 days", () -> board.rates(BoardFilter.of(null, 90), user));
            for (var figure : role.startsWith("city") ? Figure.values() : new Figure[] {Figure.OVERDUE}) {
                var rows = board.rows(figure, BoardFilter.of(null, 30), new PageRequest(0, 20), user);
                measure(
                        role,
                        "rows: %s (%d)".formatted(figure, rows.total()),
                        () -> board.rows(figure, BoardFilter.of(null, 30), new PageRequest(0, 20), user));
            }
        }
        for (var path : List.of("now", "heat?days=31", "rates?days=30", "rates?days=90", "rows?figure=OVERDUE")) {
            for (var username : List.of("city.center", "sec1")) {
                var person = address.as(username);
                measure(
                        username + " over HTTP",
                        path,
                        () -> person.get("/api/board/" + path).expect(200));
            }
        }
        assertThat(slowest).as("p95 of the slowest, ms").isLessThanOrEqualTo(AIM);
    }

    private Object since(int days) {
        return cases("opened_at >= TIMESTAMPADD(DAY, -%d, UTC_TIMESTAMP())".formatted(days));
    }

    private Object cases(String condition) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM case_file WHERE " + condition, Long.class);
    }

    private void measure(String who, String what, Runnable call) {
        for (var i = 0; i < WARM_UP; i++) {
            call.run();
        }
        var times = new long[RUNS];
        for (var i = 0; i < RUNS; i++) {
            var start = System.nanoTime();
            call.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        var late = times[RUNS * 95 / 100] / 1e6;
        slowest = Math.max(slowest, late);
        System.out.printf("%-26s %-36s p50 %6.1f ms, p95 %6.1f ms%n", who, what, times[RUNS / 2] / 1e6, late);
    }

    private CurrentUser user(String unitCode, String role) {
        return transaction.execute(status -> {
            var unit = jdbc.queryForMap("SELECT id, code, name, kind, path FROM unit WHERE code = ?", unitCode);
            var post = new PostView(
                    ((Number) unit.get("id")).longValue(),
                    (String) unit.get("code"),
                    (String) unit.get("name"),
                    (String) unit.get("kind"),
                    (String) unit.get("path"),
                    role);
            return new CurrentUser(1, "benchmark", "benchmark", List.of(post), Set.of());
        });
    }
}
