package org.linli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.linli.shared.problem.DatabaseAway;
import org.linli.testsupport.Api;
import org.linli.testsupport.AppProcess;
import org.linli.testsupport.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The line to the database is cut under people at work, and joined again. */
class DatabaseAwayIT {
    private static final Map<String, String> KEY = Map.of("Idempotency-Key", "while-the-database-is-away");
    private static final Map<String, ?> NOTHING = Map.of("form", Map.of());
    private static final Map<String, ?> REPORT =
            Map.of("gridToken", "cif8sVH3VnRUV5Ht7lKk4d", "categoryCode", "0103", "description", "断线的居民");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void isSaidPlainlyAndNothingIsLostOrStartedAnew() {
        var away = TestDatabase.freshOverRelay();
        try (var line = away.relay();
                var linli = new AppProcess(away.database())) {
            linli.start("spring.datasource.hikari.connection-timeout=3000");
            var grid = linli.address().as("grid01");
            var staff = linli.address().as("comm1");
            var visitor = linli.address().visitor();
            var number = number(grid.post("/api/events", event("断线之前")));
            var task = "/api/tasks/" + task(staff, number);
            staff.put(task + "/draft", Map.of("opinion", "写到一半")).expect(204);

            line.cut();

            assertAway(staff.post(task + "/actions/accept", NOTHING), "请过半分钟再试");
            assertAway(grid.send("POST", "/api/events", event("断线之中"), KEY), "还在页面上");
            assertAway(visitor.post("/api/public/events", REPORT), "数据库");
            assertAway(
                    staff.send("GET", "/api/inbox?view=mine", null, Map.of("Accept-Language", "en")),
                    "Nothing was saved");

            line.join();

            repeated(() -> staff.post(task + "/claim", null)).expect(200);
            var kept = repeated(() -> staff.get(task)).expect(200).json();
            assertThat(kept.at("/draft/opinion").asText()).isEqualTo("写到一半");
            repeated(() -> staff.post(task + "/actions/accept", NOTHING)).expect(200);
            repeated(() -> visitor.post("/api/public/events", REPORT)).expect(201);
            var during = number(repeated(() -> grid.send("POST", "/api/events", event("断线之中"), KEY)));
            assertThat(number(repeated(() -> grid.send("POST", "/api/events", event("断线之中"), KEY))))
                    .isEqualTo(during);
            assertThat(repeated(() -> grid.get("/api/inbox?view=reported"))
                            .expect(200)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    /** The pool closes a connection that cannot be made read-only; Spring passes over that, and the rest has no code. */
    @Test
    void isToldByWhatOnlyReads() {
        var away = TestDatabase.freshOverRelay();
        try (var line = away.relay();
                var pool = pool(away.database())) {
            var reading = new TransactionTemplate(new DataSourceTransactionManager(pool));
            reading.setReadOnly(true);
            var sql = new JdbcTemplate(pool);
            reading.executeWithoutResult(open -> sql.queryForObject("SELECT 1", Integer.class));

            line.cut();

            assertThatThrownBy(
                            () -> reading.executeWithoutResult(open -> sql.queryForObject("SELECT 1", Integer.class)))
                    .matches(DatabaseAway::isCauseOf, "a database that is away");
        }
    }

    private static HikariDataSource pool(TestDatabase database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setAutoCommit(false);
        return pool;
    }

    private static void assertAway(Api.Answer answer, String words) {
        var problem = answer.expect(503).json();
        assertThat(problem.path("type").asText()).isEqualTo("/problems/unavailable");
        assertThat(problem.path("detail").asText()).contains(words);
        assertThat(answer.headers())
                .containsEntry("Retry-After", "30")
                .containsEntry("X-Content-Type-Options", "nosniff");
    }

    /** As a person does: again, until it works. */
    private static Api.Answer repeated(Supplier<Api.Answer> call) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = call.get();
        while (answer.status() == 503 && System.nanoTime() < end) {
            answer = call.get();
        }
        return answer;
    }

    private static Map<String, ?> event(String description) {
        return Map.of("gridCode", "990981001001001", "categoryCode", "0103", "description", description);
    }

    private static String number(Api.Answer reported) {
        return reported.expect(201).json().path("number").asText();
    }

    private static String task(Api staff, String number) {
        var task = staff.get("/api/cases/" + number + "/task").expect(200).json();
        return task.path("taskId").asText();
    }
}
