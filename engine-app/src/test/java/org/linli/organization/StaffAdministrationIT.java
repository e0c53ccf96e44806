package org.linli.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What administrators do with people and their posts. */
@IntegrationTest
class StaffAdministrationIT {
    private static final String STREET = "990981001";

    private final String username = "s" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    private Api admin;

    @BeforeEach
    void logIn() {
        admin = address.as("admin");
        admin.post("/api/staff", Map.of("name", "钱七", "username", username)).expect(201);
    }

    @Test
    void findsPeopleByUnitRoleStateAndPosts() {
        assertThat(found("posts=NONE")).containsExactly(username);
        addPost("street-staff", null, today().plusDays(20));

        assertThat(found("posts=NONE")).isEmpty();
        assertThat(found("posts=HELD")).containsExactly(username);
        assertThat(found("posts=TEMPORARY")).containsExactly(username);
        assertThat(found("posts=ENDING")).containsExactly(username);
        assertThat(found("role=street-staff&unit=990981")).containsExactly(username);
        assertThat(found("role=street-staff&unit=NY")).isEmpty();
        assertThat(found("role=grid-worker")).isEmpty();
        assertThat(found("active=false")).isEmpty();
    }

    @Test
    void aDeputyStaysLongerAndIsSeenToBeOne() {
        var post = addPost("street-staff", null, today().plusDays(1));

        var changed = admin.put(path(post), period(today().plusDays(60), 0)).expect(200);

        assertThat(changed.json().at("/validUntil").asText())
                .isEqualTo(today().plusDays(60).toString());
        assertThat(changed.json().at("/status").asText()).isEqualTo("HELD");
        assertThat(found("posts=ENDING")).isEmpty();
        assertThat(found("posts=TEMPORARY")).containsExactly(username);
        var again = admin.put(path(post), period(null, 0)).expect(409).json();
        assertThat(again.at("/by").asText()).isEqualTo("谢健");
        admin.put(path(post), period(null, 1)).expect(200);
        assertThat(found("posts=TEMPORARY")).isEmpty();
    }

    @Test
    void refusesPeriodsThatMakeNoSense() {
        var first = addPost("street-staff", null, today().plusDays(10));
        addPost("street-staff", today().plusDays(20), null);

        assertThat(refused(first, period(today().minusDays(1), 0))).isEqualTo("validUntil");
        assertThat(refused(first, period(today().plusDays(30), 0))).isEqualTo("validUntil");
        assertThat(refused(first, period(null, 0))).isEqualTo("validUntil");
        clock.advance(Duration.ofDays(12));
        admin = address.as("admin");
        assertThat(refused(first, period(today().plusDays(15), 0))).isEqualTo("validUntil");
    }

    @Test
    void theLastAdministratorForGoodGetsNoEnd() {
        var self = admin.get("/api/staff?q=admin").json().at("/items/0");
        var post = "/api/staff/admin/posts/" + self.at("/posts/0/id").asLong();
        var version = self.at("/posts/0/version").asInt();

        var refused = admin.put(post, period(today().plusDays(30), version)).expect(409);

        assertThat(refused.json().at("/type").asText()).isEqualTo("/problems/last-administrator");
        admin.post(
                        "/api/staff/admin/departure",
                        Map.of("version", self.at("/version").asInt()))
                .expect(409);
        admin.get("/api/staff").expect(200);
    }

    @Test
    void whoLeavesLosesEveryPostAndTheWayInAndStaysOnRecord() {
        addPost("street-staff", null, null);
        addPost("street-governance-center", today().plusDays(5), null);

        admin.post("/api/staff/" + username + "/departure", Map.of("version", 3))
                .expect(409);
        var left = admin.post("/api/staff/" + username + "/departure", Map.of("version", 0))
                .expect(200)
                .json();

        assertThat(left.at("/isActive").asBoolean()).isFalse();
        assertThat(left.at("/posts")).isEmpty();
        assertThat(left.at("/changedBy").asText()).isEqualTo("谢健");
        var history = admin.get("/api/staff/" + username).expect(200).json().at("/history");
        assertThat(history).hasSize(2);
        assertThat(history.findValuesAsText("status")).containsOnly("OVER");
        assertThat(found("active=false")).containsExactly(username);
    }

    @Test
    void editsAPersonAndSaysWhatChanged() {
        var change = Map.of("name", "钱八", "title", "专干", "phone", "0990-1", "isActive", true, "version", 0);
        admin.put("/api/staff/" + username, change).expect(200);

        admin.put("/api/staff/" + username, change).expect(409);

        var line = admin.get("/api/audit?action=change-staff&object=" + username + "&size=1")
                .json()
                .at("/items/0/detail")
                .asText();
        assertThat(line).contains("name: 钱七 -> 钱八").contains("phone: null -> 0990-1");
    }

    private long addPost(String role, LocalDate from, LocalDate until) {
        var post = new HashMap<String, Object>(Map.of("unitCode", STREET, "role", role));
        post.put("validFrom", from == null ? null : from.toString());
        post.put("validUntil", until == null ? null : until.toString());
        return admin.post("/api/staff/%s/posts".formatted(username), post)
                .expect(201)
                .json()
                .at("/id")
                .asLong();
    }

    private String refused(long post, Map<String, Object> period) {
        return admin.put(path(post), period)
                .expect(400)
                .json()
                .at("/errors/0/field")
                .asText();
    }

    private String path(long post) {
        return "/api/staff/%s/posts/%d".formatted(username, post);
    }

    private List<String> found(String filter) {
        return admin.get("/api/staff?q=" + username + "&" + filter)
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("username");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zone.OFFICE));
    }

    private static Map<String, Object> period(LocalDate until, int version) {
        var period = new HashMap<String, Object>();
        period.put("validUntil", until == null ? null : until.toString());
        period.put("version", version);
        return period;
    }
}
