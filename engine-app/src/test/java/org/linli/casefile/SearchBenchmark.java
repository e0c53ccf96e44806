package org.linli.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures the search on a database that was generated before; no test, see docs/performance.md. */
@IntegrationTest
class SearchBenchmark {
    private static final int WARM_UP = 10;
    private static final int RUNS = Integer.getInteger("linli.benchmark.runs", 60);

    @Autowired
    private ApiAddress address;

    @Autowired
    private CaseSearch search;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void measures() {
        var cases = jdbc.queryForObject("SELECT COUNT(*) FROM case_file", Long.class);
        System.out.printf(
                "%d cases, %d terms%n", cases, jdbc.queryForObject("SELECT COUNT(*) FROM case_term", Long.class));
        var city = user("990981", "city-governance-center");
        var street = user("990981001", "street-governance-center");
        var community = user("990981001001", "community-staff");
        var grid = user("990981001001001", "grid-worker");
        var officer = user("NY", "department-officer");
        for (var text : words()) {
            for (var user : List.of(city, street, community, grid, officer)) {
                measure(text, user);
            }
        }
        var number = jdbc.queryForObject("SELECT MAX(case_number) FROM case_file", String.class);
        measure(number, city);
        measure(number.substring(0, number.length() - 2), city);
        measure(phone(), city);
        measure(phone(), grid);
        var filters = Map.of(
                "category 0103", question("", null, "0103", null, false),
                "state DISPATCHED", question("", "DISPATCHED", null, null, false),
                "overdue", question("", null, null, null, true),
                "place and category", question("", null, "0501", "990981100201", false),
                "垃圾 with state", question("垃圾", "EVALUATION", null, null, false),
                "nothing", question("", null, null, null, false));
        for (var filter : filters.entrySet()) {
            for (var user : List.of(city, community, officer)) {
                measure(filter.getKey(), filter.getValue(), user);
            }
        }
        measureOverHttp("city.center", "垃圾 没有清运");
        measureOverHttp("comm1", "垃圾 没有清运");
    }

    /** From words that every second case has to such that a handful has, in one, two and more characters. */
    private static List<String> words() {
        return List.of(
                "社区", "垃圾", "垃圾没有清运", "滨河东路", "罗家塘", "黄家溪", "平家溪铁匠巷", "铁匠巷17号", "病死畜禽", "垃圾 消毒 病死", "没有的词", "塘", "溪");
    }

    private String phone() {
        return cipher.decrypt(jdbc.queryForObject(
                "SELECT reporter_phone FROM case_file WHERE reporter_phone IS NOT NULL ORDER BY id DESC LIMIT 1",
                String.class));
    }

    private void measure(String text, CurrentUser user) {
        measure(text, question(text, null, null, null, false), user);
    }

    private void measure(String name, CaseQuestion question, CurrentUser user) {
        var found = search.search(question, new PageRequest(0, 20), user);
        var times = times(() -> search.search(question, new PageRequest(0, 20), user));
        System.out.printf(
                "%-28s %-26s p50 %6.1f ms, p95 %6.1f ms  %s%s%s%n",
                name.startsWith("WG") || name.startsWith("109") ? "number or phone" : name,
                user.posts().get(0).role(),
                times[RUNS / 2] / 1e6,
                times[RUNS * 95 / 100] / 1e6,
                found.total(),
                found.isMore() ? "+" : "",
                found.searchedSince() == null ? "" : " since " + found.searchedSince());
    }

    private void measureOverHttp(String username, String text) {
        var person = address.as(username);
        var times = times(
                () -> person.post("/api/cases/search", Map.of("text", text)).expect(200));
        System.out.printf(
                "%-28s %-26s p50 %6.1f ms, p95 %6.1f ms  over HTTP%n",
                text, username, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6);
    }

    private static long[] times(Runnable call) {
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
        return times;
    }

    private static CaseQuestion question(String text, String state, String category, String place, boolean overdue) {
        return new CaseQuestion(text, null, state, null, category, null, place, null, null, overdue);
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
            return new CurrentUser(1, "benchmark", "benchmark", new ArrayList<>(List.of(post)), Set.of());
        });
    }
}
