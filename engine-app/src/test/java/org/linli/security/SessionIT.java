package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.Api.Answer;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.SqlCounter;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SessionIT {

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SqlCounter sql;

    @Test
    void tellsWhoIsLoggedInAndWhatHeMayDo() {
        var session = address.as("comm1").get("/api/session").expect(200).json();

        assertThat(session.at("/username").asText()).isEqualTo("comm1");
        assertThat(session.at("/city").asText()).isEqualTo("安澜市");
        assertThat(session.at("/mustChangePassword").asBoolean()).isFalse();
        assertThat(session.at("/posts/0/role").asText()).isEqualTo("community-staff");
        assertThat(session.at("/posts/0/unitKind").asText()).isEqualTo("COMMUNITY");
        assertThat(session.at("/permissions").toString()).contains("task:work").doesNotContain("audit:read");
    }

    @Test
    void nobodyIsLoggedInWithoutASession() {
        var answer = address.visitor().get("/api/session").expect(401);

        assertThat(answer.headers().get("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/type").asText()).isEqualTo("/problems/not-logged-in");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() {
        var answer = logIn(address.visitor(), "comm2", Api.DEMO_PASSWORD).expect(204);

        assertThat(cookie(answer, "SESSION"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
        assertThat(cookie(answer, "XSRF-TOKEN")).contains("SameSite=Lax").doesNotContain("HttpOnly");
    }

    @Test
    void loggingInBeginsANewSession() {
        var api = address.visitor();
        var first = value(logIn(api, "comm2", Api.DEMO_PASSWORD).expect(204), "SESSION");
        var second = value(logIn(api, "comm2", Api.DEMO_PASSWORD).expect(204), "SESSION");

        assertThat(second).isNotEqualTo(first);
        var old = Map.of("Cookie", "SESSION=" + first);
        address.visitor().send("GET", "/api/session", null, old).expect(401);
    }

    @Test
    void asksForTheTokenOnEveryChange() {
        var api = address.as("comm3");
        var without = api.send("DELETE", "/api/session", null, Map.of("X-XSRF-TOKEN", ""));
        var wrong = api.send("PUT", "/api/session/password", Map.of(), Map.of("X-XSRF-TOKEN", "0".repeat(64)));
        var ofAnother = api.send(
                "DELETE",
                "/api/session",
                null,
                Map.of("X-XSRF-TOKEN", value(logIn(address.visitor(), "comm4", Api.DEMO_PASSWORD), "XSRF-TOKEN")));

        assertThat(without.expect(403).json().at("/type").asText()).isEqualTo("/problems/bad-csrf-token");
        wrong.expect(403);
        ofAnother.expect(403);
        api.delete("/api/session").expect(204);
        api.get("/api/session").expect(401);
    }

    @Test
    void logsInWithJsonOnly() {
        var form = Map.of("Content-Type", "text/plain");

        address.visitor()
                .send("POST", "/api/session", Map.of("username", "comm1", "password", Api.DEMO_PASSWORD), form)
                .expect(415);
    }

    @Test
    void saysTheSameWhetherOrNotTheNameExists() {
        var known = logIn(address.visitor(), "comm5", "wrong").expect(401);
        var unknown = logIn(address.visitor(), "nobody-has-this-name", "wrong").expect(401);

        assertThat(known.text()).isEqualTo(unknown.text());
        assertThat(known.json().at("/detail").asText()).contains("还可以试 4 次");
        assertThat(cookies(unknown)).doesNotContain("SESSION=");
    }

    @Test
    void locksAfterFiveFailuresForFifteenMinutes() {
        clock.advance(Duration.ZERO);
        for (var failure = 1; failure < 5; failure++) {
            logIn(address.visitor(), "comm6", "wrong " + failure).expect(401);
        }

        var fifth = logIn(address.visitor(), "comm6", "wrong 5").expect(429);
        var right = logIn(address.visitor(), "comm6", Api.DEMO_PASSWORD).expect(429);
        clock.advance(Duration.ofMinutes(15));

        assertThat(fifth.json().at("/type").asText()).isEqualTo("/problems/login-locked");
        assertThat(right.headers()).containsEntry("Retry-After", "900");
        logIn(address.visitor(), "comm6", Api.DEMO_PASSWORD).expect(204);
        logIn(address.visitor(), "comm6", "wrong").expect(401);
    }

    @Test
    void forgetsAFailureAfterAWhile() {
        logIn(address.visitor(), "sec5", "wrong").expect(401);
        clock.advance(Duration.ofMinutes(16));

        var later = logIn(address.visitor(), "sec5", "wrong").expect(401);

        assertThat(later.json().at("/detail").asText()).contains("还可以试 4 次");
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        var api = address.as("sec1");
        clock.advance(Duration.ofHours(11));
        api.get("/api/session").expect(200);
        clock.advance(Duration.ofHours(1).plusMinutes(1));

        var refused = api.get("/api/session").expect(401);

        assertThat(cookie(refused, "XSRF-TOKEN")).contains("Max-Age=0");
    }

    @Test
    void endsWhenIdle() {
        var api = address.visitor();
        var cookie = value(logIn(api, "sec2", Api.DEMO_PASSWORD), "SESSION");
        var id = new String(Base64.getDecoder().decode(cookie));

        leaveAlone(id, Duration.ofMinutes(28));
        api.get("/api/session").expect(200);
        leaveAlone(id, Duration.ofMinutes(28));
        api.get("/api/session").expect(200);
        leaveAlone(id, Duration.ofMinutes(31));

        api.get("/api/session").expect(401);
    }

    @Test
    void aRequestCostsTwoStatements() throws Exception {
        var api = address.as("sec3");
        api.get("/api/session").expect(200);

        var statements = sql.statements(() -> api.get("/api/session").expect(200));

        assertThat(statements).as("the session and the rights").hasSize(2);
    }

    @Test
    void pagesAreToldWhatTheyNeverNeed() {
        var page = address.visitor().get("/").headers();
        var answer = address.visitor().get("/api/setup").headers();

        assertThat(answer.get("Content-Security-Policy"))
                .contains("script-src 'self';")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(page).containsEntry("Referrer-Policy", "no-referrer");
        assertThat(answer)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cache-Control", "no-store")
                .doesNotContainKey("Strict-Transport-Security");
        assertThat(answer.get("Permissions-Policy"))
                .contains("geolocation=(self)")
                .contains("camera=(self)");
    }

    @Test
    void whatDoesNotExistIsAProblemToo() {
        var answer = address.visitor().get("/api/nothing-here").expect(404);

        assertThat(answer.json().at("/type").asText()).isEqualTo("/problems/not-found");
    }

    /** Spring Session reads the machine's clock, so the session is made older instead. */
    private void leaveAlone(String sessionId, Duration time) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE SPRING_SESSION SET LAST_ACCESS_TIME = LAST_ACCESS_TIME - ? WHERE SESSION_ID = ?",
                time.toMillis(),
                sessionId));
    }

    private static Answer logIn(Api api, String username, String password) {
        return api.post("/api/session", Map.of("username", username, "password", password));
    }

    private static String cookie(Answer answer, String name) {
        var all = cookies(answer);
        return all.lines()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElse("no " + name + " in " + all);
    }

    private static String cookies(Answer answer) {
        return String.join("\n", answer.cookies());
    }

    private static String value(Answer answer, String name) {
        return HttpCookie.parse(cookie(answer, name)).get(0).getValue();
    }
}
