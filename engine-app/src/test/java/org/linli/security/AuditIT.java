package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditIT {
    private final String actor = "audit-" + UUID.randomUUID();
    private final int lane = Math.floorMod(actor.hashCode(), 64);

    @Autowired
    private AuditLog audit;

    @Autowired
    private ChainChecks checks;

    @Autowired
    private RateLimiter limiter;

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** A test before may have been refused so often in this minute that no more refusals are recorded. */
    @BeforeEach
    void forgetEarlierRefusals() {
        transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM rate_limit"));
    }

    @Test
    void findsAChangedRow() {
        record(3);

        breaksWhen(
                "UPDATE audit_log SET detail = 'another' WHERE actor = ? AND detail = 'line 2'",
                "UPDATE audit_log SET detail = 'line 2' WHERE actor = ? AND detail = 'another'",
                "内容被改动");
    }

    @Test
    void findsAMissingRow() {
        record(3);

        breaksWhen(
                "UPDATE audit_log SET lane = 1000 WHERE actor = ? AND detail = 'line 2'",
                "UPDATE audit_log SET lane = " + lane + " WHERE actor = ? AND detail = 'line 2'",
                "缺少记录");
    }

    @Test
    void findsACutOffTail() {
        record(3);

        breaksWhen(
                "UPDATE audit_log SET lane = 1000 WHERE actor = ? AND detail = 'line 3'",
                "UPDATE audit_log SET lane = " + lane + " WHERE actor = ? AND detail = 'line 3'",
                "末尾被截断");
    }

    @Test
    void findsAnInsertedRow() {
        record(1);

        breaksWhen(
                "INSERT INTO audit_log (lane, seq, happened_at, actor, action, result, detail, prev_hash, hash)"
                        + " SELECT lane, seq + 1, happened_at, actor, action, result, 'inserted', prev_hash, hash"
                        + " FROM audit_log WHERE actor = ?",
                "DELETE FROM audit_log WHERE actor = ? AND detail = 'inserted'",
                "第");
    }

    @Test
    void writesASuccessWithItsTransactionAndARefusalWithoutIt() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    audit.recordAs(actor, "test", null, AuditResult.SUCCESS, "undone");
                    audit.recordAs(actor, "test", null, AuditResult.REFUSED, "stays");
                    throw new IllegalStateException("rolls back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(jdbc.queryForList("SELECT detail FROM audit_log WHERE actor = ?", String.class, actor))
                .containsExactly("stays");
    }

    @Test
    void growsUnbrokenUnderManyWriters() throws Exception {
        atOnce(16, writer -> {
            for (var line = 0; line < 20; line++) {
                audit.recordAs(actor + line % 4, "test", null, AuditResult.SUCCESS, "writer " + writer);
                audit.recordAs(actor, "test", null, AuditResult.SUCCESS, "写 " + writer + " 🐷 " + line);
            }
        });

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM audit_log WHERE actor LIKE ?", Long.class, actor + "%"))
                .isEqualTo(16 * 20 * 2);
        assertThat(checks.run())
                .filteredOn(report -> report.name().equals("audit"))
                .allMatch(report -> report.isIntact());
    }

    @Test
    void countsEveryCallOfManyAtOnce() throws Exception {
        var limit = new RateLimit(50, Duration.ofDays(1));
        var refused = new AtomicInteger();

        atOnce(16, caller -> {
            for (var call = 0; call < 5; call++) {
                try {
                    limiter.check("test", actor, limit);
                } catch (TooManyRequestsException enough) {
                    refused.incrementAndGet();
                }
            }
        });

        assertThat(refused).hasValue(16 * 5 - 50);
    }

    @Test
    void recordsLoginsRefusalsAndChanges() {
        var admin = address.as("admin");
        var unknown = "x" + UUID.randomUUID();
        var masked = unknown.substring(0, 2) + "***";
        address.visitor()
                .post("/api/session", Map.of("username", unknown, "password", "wrong"))
                .expect(401);
        var name = colleague();
        var comm1 = address.as(name);
        comm1.get("/api/audit").expect(403);
        comm1.delete("/api/session").expect(204);
        address.visitor().get("/api/inbox");

        var mine = admin.get("/api/audit?actor=" + name + "&size=3")
                .expect(200)
                .json()
                .at("/items");
        var ofPublic =
                admin.get("/api/audit?actor=public&action=login&size=100").json();

        assertThat(mine.findValuesAsText("action")).containsExactly("logout", "refused", "login");
        assertThat(mine.findValuesAsText("result")).containsExactly("SUCCESS", "REFUSED", "SUCCESS");
        assertThat(mine.at("/1/object").asText()).isEqualTo("GET /api/audit");
        assertThat(ofPublic.findValuesAsText("object")).contains("account:" + masked);
        admin.get("/api/audit?size=101").expect(400);
    }

    @Test
    void tellsWhichRecordWasTriedButNoSecret() {
        var admin = address.as("admin");
        var name = colleague();
        var comm1 = address.as(name);
        comm1.put("/api/units/" + "990981", Map.of()).expect(403);
        comm1.get("/api/cases/NO-SUCH-1").expect(404);
        comm1.get("/api/public/grids/some-token").expect(404);
        comm1.get("/api/cases/%E5%BC%A0%E4%B8%89").expect(404);
        comm1.get("/api/nothing-here").expect(404);

        var lines = admin.get("/api/audit?actor=" + name + "&size=4").json().at("/items");

        assertThat(lines.findValuesAsText("object"))
                .containsExactly(
                        "GET /api/cases/{number}",
                        "GET /api/public/grids/{token}",
                        "GET /api/cases/NO-SUCH-1",
                        "PUT /api/units/990981");
        assertThat(lines.findValuesAsText("action")).containsExactly("not-found", "not-found", "not-found", "refused");
    }

    @Test
    void aUserCannotFillTheLogByAsking() {
        clock.advance(Duration.ZERO); // stays in one minute
        var comm2 = address.as("comm2");
        for (var i = 0; i < 70; i++) {
            comm2.get("/api/cases/FLOOD-" + i).expect(404);
        }

        var written = jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_log WHERE actor = 'comm2' AND action = 'not-found'"
                        + " AND object LIKE '%FLOOD%'",
                Long.class);

        assertThat(written).isEqualTo(60);
    }

    private void record(int lines) {
        for (var line = 1; line <= lines; line++) {
            audit.recordAs(actor, "test", "object:1", AuditResult.SUCCESS, "line " + line);
        }
    }

    private void breaksWhen(String change, String repair, String reason) {
        Api admin = address.as("admin");
        update(change);
        try {
            assertThat(admin.get("/api/audit/check").json().at("/intact").asBoolean())
                    .isFalse();
            assertThat(checkOfTheLog(admin).at("/firstBroken").asText())
                    .contains("lane " + lane)
                    .contains(reason);
        } finally {
            update(repair);
        }
        assertThat(checkOfTheLog(admin).at("/intact").asBoolean()).isTrue();
    }

    private static JsonNode checkOfTheLog(Api admin) {
        var records = admin.get("/api/audit/check").expect(200).json().at("/records");
        return StreamSupport.stream(records.spliterator(), false)
                .filter(each -> each.at("/name").asText().equals("audit"))
                .findFirst()
                .orElseThrow();
    }

    private void update(String sql) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, actor));
    }

    private interface Work {
        void run(int number) throws Exception;
    }

    private static void atOnce(int number, Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(number);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var i = 0; i < number; i++) {
                var mine = i;
                tasks.add(() -> {
                    work.run(mine);
                    return null;
                });
            }
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Somebody whom no other test knows: their clocks may have been ahead of this one. */
    private String colleague() {
        return new Colleagues(jdbc, transaction).add("受审计的人", "990981001001 community-staff");
    }
}
