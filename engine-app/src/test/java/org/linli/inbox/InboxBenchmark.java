package org.linli.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.casefile.StageLight;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.paging.PageRequest;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures the inbox at a million open items; no test, so it runs only when named: see docs/performance.md. */
@IntegrationTest
class InboxBenchmark {
    private static final int DIGITS = Integer.getInteger("linli.benchmark.digits", 6);
    private static final int WARM_UP = 100;
    private static final int RUNS = 400;

    @Autowired
    private ApiAddress address;

    @Autowired
    private InboxService inbox;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void measures() {
        fill();
        var officer = user("NY", "department-officer");
        var community = user("990981001001", "community-staff");
        var center = user("990981", "city-governance-center");
        measure("pool of a department, page 1", () -> page(officer, InboxView.POOL, InboxFilter.NONE, 0));
        measure("pool of a department, page 50", () -> page(officer, InboxView.POOL, InboxFilter.NONE, 49));
        measure("pool, light red", () -> page(officer, InboxView.POOL, red(), 0));
        measure("mine", () -> page(officer, InboxView.MINE, InboxFilter.NONE, 0));
        measure("unit of a community, page 1", () -> page(community, InboxView.UNIT, InboxFilter.NONE, 0));
        measure("whole city, page 1", () -> page(center, InboxView.UNIT, InboxFilter.NONE, 0));
        measure("exact count of a department's pool", () -> inbox.count(officer, InboxView.POOL));
    }

    private void fill() {
        for (var i = 0; i < 10; i++) {
            var report =
                    Map.of("gridToken", "mpmXG1rrAIbtxMwxtCi9JB", "categoryCode", "0101", "description", "垃圾没有清运 " + i);
            address.visitor().post("/api/public/events", report).expect(201);
        }
        var numbers = new StringBuilder();
        var value = new ArrayList<String>();
        for (var i = 0; i < DIGITS - 1; i++) {
            numbers.append(" CROSS JOIN (SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION"
                    + " SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) d" + i);
            value.add("d%d.d * %d".formatted(i, (int) Math.pow(10, i)));
        }
        transaction.executeWithoutResult(
                status -> jdbc.update("""
                INSERT INTO work_item (task_id, case_file_id, case_number, kind, title, category_code, priority,
                    stage_light, process_definition_id, element_id, pool_unit_id, pool_role, status, grid_id,
                    community_id, street_id, handling_unit_id, opened_at, warn_at, due_at)
                SELECT CONCAT('b-', w.id, '-', %1$s), w.case_file_id, w.case_number, w.kind, w.title, w.category_code,
                    w.priority, CASE WHEN MOD(%1$s, 3) = 0 THEN 'RED' ELSE 'YELLOW' END, w.process_definition_id,
                    w.element_id, u.id, 'department-officer', 'POOL', w.grid_id, w.community_id, w.street_id, u.id,
                    w.opened_at, w.warn_at, TIMESTAMPADD(SECOND, MOD(%1$s * 7919, 2000000), w.due_at)
                  FROM work_item w %2$s
                  JOIN unit u ON u.kind = 'DEPARTMENT' AND MOD(u.id, 30) = MOD(%1$s, 30)
                 WHERE w.title LIKE '垃圾没有清运%%' AND w.task_id NOT LIKE 'b-%%'
                """.formatted("(" + String.join(" + ", value) + ")", numbers)));
        System.out.printf("work items: %s%n", jdbc.queryForObject("SELECT COUNT(*) FROM work_item", Long.class));
    }

    private void page(CurrentUser user, InboxView view, InboxFilter filter, int page) {
        inbox.page(user, view, filter, InboxSort.DUE_ASC, new PageRequest(page, 20));
    }

    private static InboxFilter red() {
        return InboxFilter.of(null, StageLight.RED, null, null);
    }

    private static void measure(String what, Runnable call) {
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
        System.out.printf(
                "%-36s p50 %.2f ms, p95 %.2f ms%n", what, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6);
    }

    private CurrentUser user(String unitCode, String role) {
        var unit = jdbc.queryForMap("SELECT id, code, name, kind, path FROM unit WHERE code = ?", unitCode);
        var post = new PostView(
                ((Number) unit.get("id")).longValue(),
                (String) unit.get("code"),
                (String) unit.get("name"),
                (String) unit.get("kind"),
                (String) unit.get("path"),
                role);
        return new CurrentUser(1, "benchmark", "benchmark", List.of(post), Set.of());
    }
}
