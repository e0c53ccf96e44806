package org.linli.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Measures the inbox with 10,000 or a million open items; no test, so it runs only when named: see docs/performance.md. */
@IntegrationTest
class InboxBenchmark {
    private static final int DIGITS = Integer.getInteger("linli.benchmark.digits", 6);
    private static final int RUNS = Integer.getInteger("linli.benchmark.runs", 400);
    private static final int WARM_UP = RUNS / 4;

    @Autowired
    private ApiAddress address;

    @Autowired
    private InboxService inbox;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private WorkCounting counting;

    @Test
    void measures() {
        fill();
        var officer = user("NY", "department-officer");
        var head = user("NY", "department-head");
        var worker = user("990981001001001", "grid-worker");
        var community = user("990981001001", "community-staff");
        var street = user("990981001", "street-governance-center");
        var city = user("990981", "city-governance-center");
        for (var filter : filters().entrySet()) {
            var name = filter.getKey();
            measure("pool of a department" + name, () -> page(officer, InboxView.POOL, filter.getValue(), 0));
            measure("pool of a street" + name, () -> page(street, InboxView.POOL, filter.getValue(), 0));
            measure("unit of a grid" + name, () -> page(worker, InboxView.UNIT, filter.getValue(), 0));
            measure("unit of a community" + name, () -> page(community, InboxView.UNIT, filter.getValue(), 0));
            measure("unit of a street" + name, () -> page(street, InboxView.UNIT, filter.getValue(), 0));
            measure("unit of a department" + name, () -> page(head, InboxView.UNIT, filter.getValue(), 0));
            measure("whole city" + name, () -> page(city, InboxView.UNIT, filter.getValue(), 0));
            measure("mine" + name, () -> page(officer, InboxView.MINE, filter.getValue(), 0));
        }
        var frequent =
                InboxFilter.of(null, null, null, "清运"); // counted one by one, so the whole city would take seconds
        measure("pool of a department, frequent word", () -> page(officer, InboxView.POOL, frequent, 0));
        for (var page : List.of(9, 49, 99)) {
            measure(
                    "pool of a department, page " + (page + 1),
                    () -> page(officer, InboxView.POOL, InboxFilter.NONE, page));
            measure("whole city, page " + (page + 1), () -> page(city, InboxView.UNIT, InboxFilter.NONE, page));
        }
        measure("count: pool of a department", () -> inbox.count(officer, InboxView.POOL));
        measure("count: unit of a community", () -> inbox.count(community, InboxView.UNIT));
        measure("count: unit of a street", () -> inbox.count(street, InboxView.UNIT));
        measure("count: whole city", () -> inbox.count(city, InboxView.UNIT));
        for (var path : List.of(
                "officer.ny /api/inbox?view=pool",
                "comm1 /api/inbox?view=unit",
                "center1 /api/inbox?view=unit&light=RED",
                "city.center /api/inbox?view=unit",
                "city.center /api/inbox/counts")) {
            var call = path.split(" ");
            var person = address.as(call[0]);
            measure("HTTP: " + path, () -> person.get(call[1]).expect(200));
        }
    }

    private Map<String, InboxFilter> filters() {
        var number = transaction.execute(status ->
                jdbc.queryForObject("SELECT case_number FROM work_item WHERE task_id = 'b-4999'", String.class));
        var filters = new LinkedHashMap<String, InboxFilter>();
        filters.put("", InboxFilter.NONE);
        filters.put(", light", InboxFilter.of(null, StageLight.RED, null, null));
        filters.put(", category", InboxFilter.of(null, null, "0202", null));
        filters.put(", group", InboxFilter.of(null, null, "05", null));
        filters.put(", rare category", InboxFilter.of(null, null, "0404", null));
        filters.put(", light and category", InboxFilter.of(null, StageLight.BLUE, "0601", null));
        filters.put(", no such", InboxFilter.of(null, StageLight.GREY, null, null));
        filters.put(", no such word", InboxFilter.of(null, null, null, "没有的词"));
        filters.put(", number", InboxFilter.of(null, null, null, number));
        return filters;
    }

    /** Fills an empty database; one that was filled before, and named for this run, is measured as it is. */
    private void fill() {
        if (jdbc.queryForObject("SELECT COUNT(*) FROM work_item WHERE task_id LIKE 'b-%'", Long.class) > 0) {
            return;
        }
        for (var i = 0; i < 10; i++) {
            var report =
                    Map.of("gridToken", "mpmXG1rrAIbtxMwxtCi9JB", "categoryCode", "0101", "description", "垃圾没有清运 " + i);
            address.visitor().post("/api/public/events", report).expect(201);
        }
        transaction.executeWithoutResult(status -> {
            copyCases();
            openItems();
        });
        while (counting.countSome()) {
            // the next batch
        }
        transaction.executeWithoutResult(status -> {
            jdbc.execute("ANALYZE TABLE work_item, work_count");
            System.out.printf(
                    "open items: %s%n",
                    jdbc.queryForObject(
                            "SELECT COUNT(*) FROM work_item WHERE status IN ('POOL', 'CLAIMED')", Long.class));
        });
    }

    /** A case of its own for every item, so that a search by words meets as many cases as it would in an office. */
    private void copyCases() {
        var others = jdbc.queryForObject("""
                SELECT GROUP_CONCAT(column_name) FROM information_schema.columns
                 WHERE table_schema = DATABASE() AND table_name = 'case_file' AND column_name NOT IN ('id', 'case_number')
                """, String.class);
        var numbers = IntStream.range(0, DIGITS - 1)
                .mapToObj(digit -> "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION"
                        + " SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) d" + digit)
                .collect(Collectors.joining(" CROSS JOIN "));
        var number = IntStream.range(0, DIGITS - 1)
                .mapToObj(digit -> "d%d.d * %d".formatted(digit, (int) Math.pow(10, digit)))
                .collect(Collectors.joining(" + "));
        jdbc.update(
                "INSERT INTO case_file (case_number, %1$s) SELECT CONCAT(c.case_number, '-', %2$s), %1$s FROM case_file c CROSS JOIN %3$s"
                        .formatted(others, number, numbers));
        jdbc.update("""
                INSERT INTO case_term
                SELECT t.term, t.place_id, f.id
                  FROM case_file f
                  JOIN case_file c ON c.case_number = SUBSTRING(f.case_number, 1, CHAR_LENGTH(c.case_number)) AND c.id <> f.id
                  JOIN case_term t ON t.case_file_id = c.id
                 WHERE t.term IN (SELECT term FROM case_term GROUP BY term HAVING COUNT(*) = 10)
                """);
    }

    private void openItems() {
        jdbc.update("""
                INSERT INTO work_item (task_id, case_file_id, case_number, kind, title, category_code, priority,
                    stage_light, process_definition_id, element_id, pool_unit_id, pool_role, assignee_id, status, grid_id,
                    community_id, street_id, handling_unit_id, opened_at, warn_at, due_at)
                SELECT CONCAT('b-', n.n), n.case_id, n.number, n.kind, n.title,
                    CASE WHEN MOD(n.n, 4999) = 0 THEN '0404' WHEN MOD(n.n, 7) < 3 THEN '0101' WHEN MOD(n.n, 7) = 3 THEN '0202'
                         WHEN MOD(n.n, 7) = 4 THEN '0501' WHEN MOD(n.n, 7) = 5 THEN '0503' ELSE '0601' END, n.priority,
                    CASE MOD(n.n, 3) WHEN 0 THEN 'RED' WHEN 1 THEN 'YELLOW' ELSE 'BLUE' END, n.process_definition_id,
                    n.element_id,
                    CASE WHEN MOD(n.n, 8) < 4 THEN u.id WHEN MOD(n.n, 8) < 6 THEN g.parent_id ELSE c.parent_id END,
                    CASE WHEN MOD(n.n, 8) < 4 THEN 'department-officer' WHEN MOD(n.n, 8) < 6 THEN 'community-staff'
                         ELSE 'street-governance-center' END,
                    CASE WHEN MOD(n.n, 11) < 4 THEN 1 + MOD(n.n, 130) END,
                    CASE WHEN MOD(n.n, 11) < 4 THEN 'CLAIMED' ELSE 'POOL' END, g.id, g.parent_id, c.parent_id, u.id,
                    n.opened_at, n.warn_at, TIMESTAMPADD(SECOND, MOD(n.n * 7919, 2000000), n.due_at)
                  FROM (SELECT w.*, f.id AS case_id, f.case_number AS number,
                               10 * CAST(SUBSTRING_INDEX(f.case_number, '-', -1) AS UNSIGNED) + MOD(w.id, 10) AS n
                          FROM work_item w
                          JOIN case_file f ON f.case_number LIKE CONCAT(w.case_number, '-%')
                         LIMIT 100000000) n -- makes the server work out n once for each
                  JOIN unit u ON u.kind = 'DEPARTMENT' AND MOD(u.id, 31) = MOD(n.n, 31)
                  JOIN unit g ON g.kind = 'GRID' AND MOD(g.id, 20) = MOD(n.n, 19)
                  JOIN unit c ON c.id = g.parent_id
                """);
    }

    private void page(CurrentUser user, InboxView view, InboxFilter filter, int page) {
        inbox.page(user, view, filter, InboxSort.DUE_ASC, new PageRequest(page, 20));
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
        say("%-44s p50 %.2f ms, p95 %.2f ms%n".formatted(what, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6));
    }

    /** At once and not when all is over, as a run is long. */
    private static void say(String line) {
        try {
            Files.writeString(
                    Path.of("target/inbox-benchmark.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CurrentUser user(String unitCode, String role) {
        return transaction.execute(status -> userOf(unitCode, role));
    }

    private CurrentUser userOf(String unitCode, String role) {
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
