package org.linli.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentNumbers;
import org.linli.sharing.SharedData;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures lists, figures and intake among many applications on MariaDB; no test, see docs/performance.md.
 *
 * <p>Some are applied for as at a window; the others are copies of these for all villages, spread over three years, one in
 * fifty of them still under way.
 */
@IntegrationTest
class ServiceBenchmark {
    private static final int APPLICATIONS = Integer.getInteger("linli.benchmark.applications", 200_000);
    private static final int RUNS = Integer.getInteger("linli.benchmark.runs", 100);
    private static final int WARM_UP = 10;
    private static final List<String> ITEMS = List.of("49", "05", "01", "62", "12", "20", "33", "45", "58", "66");

    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private SqlCounter statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Counter counter;

    @Test
    void measures() throws Exception {
        counter = new Counter(address, data, documents);
        if (count("1 = 1") < APPLICATIONS / 2) {
            generate();
        }
        System.out.printf("%d applications, %d open%n", count("1 = 1"), count("c.closed_at IS NULL"));
        for (var username : List.of(Counter.CLERK, "street2", "officer.mz", "center2")) {
            search(username, "under way", Map.of("open", true));
            search(username, "all", Map.of());
            search(username, "all, page 50", Map.of("page", 50));
            search(username, "an item", Map.of("item", "05"));
            search(username, "a month", Map.of("from", month(), "to", month().replaceAll("..$", "28")));
        }
        for (var username : List.of("sec4", "center2", "city.center")) {
            for (var by : List.of("ITEM", "UNIT", "MONTH")) {
                measure(
                        username,
                        "figures of a year by " + by,
                        () -> counter.officials
                                .as(username)
                                .get("/api/service-figures?from=%s&to=%s&by=%s"
                                        .formatted(month().replaceAll("^(....).*", "$1-01-01"), month(), by))
                                .expect(200));
            }
        }
        for (var item : List.of("05", "49")) {
            List<Map<String, Object>> people = new ArrayList<>();
            for (var person = 0; person < RUNS + WARM_UP + 1; person++) {
                people.add(counter.known("端木" + person, "19400101"));
            }
            System.out.printf("intake of %s: %d statements%n", item, statements.count(() -> take(item, people)));
            measure(Counter.CLERK, "intake of " + item, () -> take(item, people));
        }
    }

    private void take(String item, List<Map<String, Object>> people) {
        counter.apply(Counter.CLERK, item, people.remove(0), List.of(), "SELF").expect(201);
    }

    private void search(String username, String what, Map<String, Object> wanted) {
        var found = counter.officials.as(username).post("/api/service-applications/search", wanted);
        measure(
                username,
                "%s (%s)".formatted(what, found.expect(200).json().path("total")),
                () -> counter.officials
                        .as(username)
                        .post("/api/service-applications/search", wanted)
                        .expect(200));
    }

    private String month() {
        return jdbc.queryForObject("SELECT DATE_FORMAT(UTC_TIMESTAMP() - INTERVAL 60 DAY, '%Y-%m-01')", String.class);
    }

    private long count(String which) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM service_application a JOIN case_file c ON c.id = a.case_file_id WHERE " + which,
                Long.class);
    }

    private void generate() {
        for (var one = 0; one < 100; one++) {
            var item = ITEMS.get(one % ITEMS.size());
            counter.applied(Counter.CLERK, item, counter.known("端木" + one, "19400101"));
        }
        transactions.executeWithoutResult(status -> {
            jdbc.execute("CREATE TEMPORARY TABLE seed AS SELECT ROW_NUMBER() OVER (ORDER BY case_file_id) - 1 AS n,"
                    + " case_file_id FROM service_application");
            jdbc.execute("CREATE TEMPORARY TABLE place AS SELECT ROW_NUMBER() OVER (ORDER BY g.id) - 1 AS n,"
                    + " g.id AS grid_id, c.id AS community_id, c.parent_id AS street_id FROM unit g"
                    + " JOIN unit c ON c.id = g.parent_id WHERE g.kind = 'GRID' AND c.kind = 'COMMUNITY'");
            jdbc.execute("CREATE TEMPORARY TABLE copy AS SELECT seq AS n, s.case_file_id, p.*,"
                    + " UTC_TIMESTAMP() - INTERVAL CAST(1000 * RAND(seq) AS INTEGER) DAY AS at, seq % 50 = 0 AS is_open"
                    + " FROM (SELECT seq, seq % (SELECT COUNT(*) FROM seed) AS sn, CAST(RAND(seq + 7) * 1000000 AS INTEGER)"
                    + " % (SELECT COUNT(*) FROM place) AS pn FROM seq_1_to_" + APPLICATIONS + ") q"
                    + " JOIN seed s ON s.n = q.sn JOIN (SELECT n AS pn, grid_id, community_id, street_id FROM place) p"
                    + " ON p.pn = q.pn");
            var common = new HashMap<String, String>(Map.of(
                    "community_id", "p.community_id",
                    "street_id", "p.street_id",
                    "version", "0"));
            var file = new HashMap<>(common);
            file.put("case_number", "CONCAT('B', p.n)");
            file.put("query_code", "LPAD(p.n, 8, '0')");
            file.put("grid_id", "p.grid_id");
            file.put("opened_at", "p.at");
            file.put("closed_at", "IF(p.is_open, NULL, p.at + INTERVAL 3 DAY)");
            file.put("state", "IF(p.is_open, 'REVIEW', 'DELIVERED')");
            copy("case_file", "id", file, "s.id = p.case_file_id");
            var application = new HashMap<>(common);
            application.put("case_file_id", "c.id");
            application.put("document_key", "SHA2(p.n, 256)");
            application.put("window_unit_id", "p.community_id");
            application.put("review_unit_id", swap("s.review_unit_id"));
            application.put("sign_off_unit_id", swap("s.sign_off_unit_id"));
            application.put("submitted_at", "p.at");
            application.put("decision", "IF(p.is_open, NULL, 'GRANTED')");
            application.put("decided_at", "IF(p.is_open, NULL, p.at + INTERVAL 2 DAY)");
            application.put("promised_until", "p.at + INTERVAL 3 DAY");
            application.put("statutory_until", "p.at + INTERVAL 20 DAY");
            copy(
                    "service_application",
                    null,
                    application,
                    "s.case_file_id = p.case_file_id JOIN case_file c" + " ON c.case_number = CONCAT('B', p.n)");
        });
        transactions.executeWithoutResult(status -> List.of(
                        "community_id", "street_id", "window_unit_id", "review_unit_id", "sign_off_unit_id")
                .forEach(unit -> jdbc.update("INSERT IGNORE INTO service_application_unit (case_file_id, unit_id,"
                        + " submitted_at, item_code) SELECT case_file_id, " + unit
                        + ", submitted_at, item_code FROM service_application")));
        jdbc.execute("ANALYZE TABLE case_file, service_application, service_application_unit");
    }

    /** The village and town of the copy where those of the original did it. */
    private static String swap(String column) {
        return "CASE WHEN %1$s = s.community_id THEN p.community_id WHEN %1$s = s.street_id THEN p.street_id ELSE %1$s END"
                .formatted(column);
    }

    /** Every row of the table that was copied from, once more for each copy. */
    private void copy(String table, String without, Map<String, String> other, String on) {
        var columns = jdbc.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
                        + " AND extra NOT LIKE '%GENERATED%' AND column_name <> ?",
                String.class, table, String.valueOf(without));
        var values = columns.stream()
                .map(column -> other.getOrDefault(column, "s." + column))
                .toList();
        jdbc.update("INSERT INTO %s (%s) SELECT %s FROM copy p JOIN %s s ON %s"
                .formatted(table, String.join(", ", columns), String.join(", ", values), table, on));
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
        System.out.printf(
                "%-12s %-40s p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms%n",
                who, what, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6, times[RUNS * 99 / 100] / 1e6);
    }
}
