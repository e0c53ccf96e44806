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
import org.linli.testsupport.SqlCounter;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AdministrationIT {
    private static final String STREET = "990981001";
    private static final String NEW_PASSWORD = "Abcd-12345";

    private final String username = "u" + UUID.randomUUID().toString().substring(0, 8);
    private final String code =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Autowired
    private ApiAddress address;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private TestClock clock;

    @Autowired
    private SqlCounter sql;

    private Api admin;

    @BeforeEach
    void logIn() {
        admin = address.as("admin");
    }

    @Test
    void addsUnitsWhichAreKnownAtOnce() {
        addCommunity();
        admin.post("/api/units", unit(code + "1", "GRID", code)).expect(201);

        var grid = organization.findUnit(code + "1").orElseThrow();
        var place = organization.placeOfGrid(grid);

        assertThat(place.community().code()).isEqualTo(code);
        assertThat(place.street().code()).isEqualTo(STREET);
        assertThat(grid.path()).isEqualTo(place.community().path() + grid.id() + "/");
        var listed = admin.get("/api/grids?q=" + code).expect(200).json().at("/items/0");
        assertThat(listed.at("/community/code").asText()).isEqualTo(code);
        assertThat(organization.gridByToken(listed.at("/token").asText())).contains(grid);
    }

    @Test
    void aRevokedSignLeadsNowhere() {
        addCommunity();
        admin.post("/api/units", unit(code + "1", "GRID", code)).expect(201);
        var old = admin.get("/api/grids?q=" + code).json().at("/items/0/token").asText();

        var renewed =
                admin.post("/api/grids/" + code + "1/token", null).expect(200).json();

        assertThat(organization.gridByToken(old)).isEmpty();
        assertThat(organization.gridByToken(renewed.at("/token").asText())).isPresent();
        assertThat(renewed.at("/url").asText())
                .endsWith("/g/" + renewed.at("/token").asText());
    }

    @Test
    void refusesUnitsThatDoNotFit() {
        addCommunity();

        assertThat(refusedField(unit(code, "COMMUNITY", STREET))).isEqualTo("code");
        assertThat(refusedField(unit("lower case", "COMMUNITY", STREET))).isEqualTo("code");
        assertThat(refusedField(unit(code + "1", "GRID", STREET))).isEqualTo("kind");
        assertThat(refusedField(unit(code + "1", "CITY", STREET))).isEqualTo("kind");
        assertThat(refusedField(unit(code + "1", "GRID", "NOWHERE"))).isEqualTo("parentCode");
    }

    @Test
    void theSecondOfTwoChangesIsToldSo() {
        addCommunity();
        var change = Map.of("name", "甲", "isActive", true, "version", 0);

        assertThat(admin.put("/api/units/" + code, change)
                        .expect(200)
                        .json()
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        var second = admin.put("/api/units/" + code, change).expect(409);

        assertThat(second.json().at("/type").asText()).isEqualTo("/problems/changed-meanwhile");
        assertThat(organization.findUnit(code).orElseThrow().name()).isEqualTo("甲");
    }

    @Test
    void shutsAUnitOnlyWhenNothingDependsOnIt() {
        addCommunity();
        addPerson();
        var post = addPost(code, "community-staff", Map.of());
        var shut = Map.of("name", "甲", "isActive", false, "version", 0);

        var refused = admin.put("/api/units/" + code, shut).expect(409).json();
        admin.delete("/api/staff/%s/posts/%d".formatted(username, post)).expect(204);
        admin.put("/api/units/" + code, shut).expect(200);

        assertThat(refused.at("/type").asText()).isEqualTo("/problems/unit-in-use");
        assertThat(refused.at("/posts").asInt()).isEqualTo(1);
        assertThat(refusedField(unit(code + "1", "GRID", code))).isEqualTo("parentCode");
    }

    @Test
    void aNewPersonMustChooseAPasswordFirst() {
        var initial = addPerson();
        addPost(STREET, "street-staff", Map.of());
        var person = address.visitor();
        person.login(username, initial);

        assertThat(person.get("/api/session").json().at("/mustChangePassword").asBoolean())
                .isTrue();
        var due = person.get("/api/units").expect(403).json();
        person.put("/api/session/password", Map.of("oldPassword", initial, "newPassword", "weak"))
                .expect(400);
        person.put("/api/session/password", Map.of("oldPassword", "wrong", "newPassword", NEW_PASSWORD))
                .expect(400);
        person.put("/api/session/password", Map.of("oldPassword", initial, "newPassword", NEW_PASSWORD))
                .expect(204);

        assertThat(due.at("/type").asText()).isEqualTo("/problems/password-change-due");
        assertThat(person.get("/api/session").json().at("/mustChangePassword").asBoolean())
                .isFalse();
        person.get("/api/units").expect(200);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        var person = personWithPassword();
        var elsewhere = address.visitor();
        elsewhere.login(username, NEW_PASSWORD);

        var reset = admin.post("/api/staff/%s/password-reset".formatted(username), null)
                .expect(200);

        person.get("/api/session").expect(401);
        elsewhere.get("/api/session").expect(401);
        address.visitor().login(username, reset.json().at("/initialPassword").asText());
    }

    @Test
    void rightsAreThoseOfAllPostsHeldNow() {
        var person = personWithPassword();
        assertThat(person.get("/api/session").json().at("/permissions")).isEmpty();
        person.get("/api/units").expect(403);

        var street = addPost(STREET, "street-staff", Map.of());
        addPost("NY", "department-officer", Map.of());

        var session = person.get("/api/session").json();
        assertThat(session.at("/posts")).hasSize(2);
        assertThat(session.at("/permissions").toString())
                .contains("organization:read")
                .contains("evidence:upload");
        person.get("/api/units").expect(200);

        admin.delete("/api/staff/%s/posts/%d".formatted(username, street)).expect(204);

        person.get("/api/units").expect(403);
        assertThat(person.get("/api/session").json().at("/posts")).hasSize(1);
    }

    @Test
    void aPostBeginsAndEndsWithItsPeriod() {
        var person = personWithPassword();
        var tomorrow = LocalDate.now(clock.withZone(Zone.OFFICE)).plusDays(1);
        var period = Map.of("validFrom", tomorrow.toString(), "validUntil", tomorrow.toString());
        addPost(STREET, "street-staff", period);
        person.get("/api/units").expect(403);

        clock.setTo(tomorrow.atTime(0, 0).atZone(Zone.OFFICE).toInstant());
        relogIn(person);
        person.get("/api/units").expect(200);
        clock.advance(Duration.ofDays(1).minusMillis(1));
        relogIn(person);
        person.get("/api/units").expect(200);

        clock.advance(Duration.ofMillis(1));

        person.get("/api/units").expect(403);
    }

    @Test
    void refusesPostsThatDoNotFit() {
        addPerson();
        var posts = "/api/staff/%s/posts".formatted(username);
        var backwards = Map.of(
                "unitCode", STREET, "role", "street-staff", "validFrom", "2026-05-02", "validUntil", "2026-05-01");

        assertThat(field(admin.post(posts, Map.of("unitCode", STREET, "role", "grid-worker"))))
                .isEqualTo("role");
        assertThat(field(admin.post(posts, Map.of("unitCode", STREET, "role", "king"))))
                .isEqualTo("role");
        assertThat(field(admin.post(posts, Map.of("unitCode", "X", "role", "street-staff"))))
                .isEqualTo("unitCode");
        assertThat(field(admin.post(posts, backwards))).isEqualTo("validUntil");
        addPost(STREET, "street-staff", Map.of());
        assertThat(field(admin.post(posts, Map.of("unitCode", STREET, "role", "street-staff"))))
                .isEqualTo("role");
        admin.post("/api/staff/nobody/posts", Map.of("unitCode", STREET, "role", "street-staff"))
                .expect(404);
    }

    @Test
    void theLastAdministratorStays() {
        var self = admin.get("/api/staff?q=admin").json().at("/items/0");
        var post = self.at("/posts/0/id").asLong();
        var leave = Map.of(
                "name", "谢健", "isActive", false, "version", self.at("/version").asInt());

        var refused = admin.delete("/api/staff/admin/posts/" + post).expect(409);
        admin.put("/api/staff/admin", leave).expect(409);

        assertThat(refused.json().at("/type").asText()).isEqualTo("/problems/last-administrator");
        admin.get("/api/staff").expect(200);
    }

    @Test
    void whoLeavesIsOutAtOnce() {
        var person = personWithPassword();
        var leaves = Map.of("name", "赵六", "isActive", false, "version", 0);

        admin.put("/api/staff/" + username, leaves).expect(200);

        person.get("/api/session").expect(401);
        person.post("/api/session", Map.of("username", username, "password", NEW_PASSWORD))
                .expect(401);
    }

    @Test
    void takesNoNameTwice() {
        addPerson();

        assertThat(field(admin.post("/api/staff", Map.of("name", "又", "username", username))))
                .isEqualTo("username");
        assertThat(field(admin.post("/api/staff", Map.of("name", "又", "username", "有空 格"))))
                .isEqualTo("username");
    }

    @Test
    void unitsAreAnsweredFromMemory() throws Exception {
        organization.departments();

        var statements = sql.statements(() -> {
            var grid = organization.findUnit("990981001001001").orElseThrow();
            organization.placeOfGrid(grid);
            organization.unit(grid.id());
            organization.unitsById(List.of(grid.id(), -1L));
        });

        assertThat(statements).isEmpty();
    }

    @Test
    void knowsWhoWorksInAGrid() {
        var grid = organization.findUnit("990981001001001").orElseThrow();

        assertThat(organization.workerOf(grid.id()).orElseThrow().name()).isEqualTo("郝少华");
        assertThat(organization.hasActivePost(grid.id(), "grid-worker")).isTrue();
        assertThat(organization.hasActivePost(grid.id(), "street-staff")).isFalse();
        assertThat(organization.staffNames(List.of(1L, -1L))).isEqualTo(Map.of(1L, "郝少华"));
        assertThat(organization.departments())
                .extracting(Unit::code)
                .contains("NY", "CG")
                .doesNotContain(STREET);
    }

    private void addCommunity() {
        admin.post("/api/units", unit(code, "COMMUNITY", STREET)).expect(201);
    }

    private String addPerson() {
        var added = admin.post("/api/staff", Map.of("name", "赵六", "username", username))
                .expect(201);
        return added.json().at("/initialPassword").asText();
    }

    private Api personWithPassword() {
        var initial = addPerson();
        var person = address.visitor();
        person.login(username, initial);
        person.put("/api/session/password", Map.of("oldPassword", initial, "newPassword", NEW_PASSWORD))
                .expect(204);
        return person;
    }

    private void relogIn(Api person) {
        person.login(username, NEW_PASSWORD);
    }

    private long addPost(String unitCode, String role, Map<String, String> period) {
        var post = new HashMap<>(period);
        post.put("unitCode", unitCode);
        post.put("role", role);
        return admin.post("/api/staff/%s/posts".formatted(username), post)
                .expect(201)
                .json()
                .at("/id")
                .asLong();
    }

    private String refusedField(Map<String, String> unit) {
        return field(admin.post("/api/units", unit));
    }

    private static String field(Api.Answer answer) {
        return answer.expect(400).json().at("/errors/0/field").asText();
    }

    private static Map<String, String> unit(String code, String kind, String parentCode) {
        return Map.of("code", code, "name", "测试" + code, "kind", kind, "parentCode", parentCode);
    }
}
