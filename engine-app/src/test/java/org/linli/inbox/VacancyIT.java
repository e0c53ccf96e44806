package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.texts;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Work of a post in which nobody is left rises to the head of the unit, and from there to the unit above. */
@IntegrationTest
class VacancyIT {
    private static final String OFFICER = "officer.ty";
    private static final String HEAD = "head.ty";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Housekeeping housekeeping;

    private VerbScene scene;

    @BeforeEach
    void waitForTheOfficer() {
        scene = new VerbScene(address, jdbc, transactions).report("优抚对象房屋漏雨，空岗");
        scene.officials.does("comm5", scene.number, "accept");
        scene.officials.does("comm5", scene.number, "transferToDepartment", Map.of("leadUnit", "TY"));
        scene.officials.does("dept.ty", scene.number, "sign");
        scene.task = scene.officials.task(OFFICER, scene.number);
    }

    @AfterEach
    void putBack() {
        endPosts("NULL", OFFICER, HEAD);
    }

    @Test
    void risesAtOnceWhenAnAdministratorEndsTheLastPost() {
        scene.post(OFFICER, "claim", null).expect(200);

        endByAdministrator(OFFICER);

        assertThat(scene.listed(HEAD)).contains("pool");
        var line = last("standInForNobody");
        assertThat(line).contains("退役军人事务局", "部门负责人");
        assertThat(publicActions()).doesNotContain("standInForNobody");
        assertThat(texts(
                        scene.officials
                                .as(HEAD)
                                .get("/api/notices")
                                .expect(200)
                                .json()
                                .path("items"),
                        "template"))
                .contains("vacancyWork");
        scene.officials.handles(HEAD, scene.number);
    }

    @Test
    void risesByHousekeepingWhenThePostLapses() {
        endPosts("'2025-01-01 00:00:00'", OFFICER);
        assertThat(scene.listed(HEAD)).doesNotContain("pool");

        housekeeping.cleanUp();
        housekeeping.cleanUp();

        assertThat(scene.listed(HEAD)).contains("pool");
        assertThat(count("standInForNobody")).as("said once").isEqualTo(1);
    }

    @Test
    void goesOnRisingWhenTheHeadsPostEmptiesLater() {
        endByAdministrator(OFFICER);
        assertThat(scene.listed(HEAD)).contains("pool");

        endByAdministrator(HEAD);

        assertThat(scene.listed("city.center")).contains("pool");
    }

    @Test
    void staysWhereADeputyIsLeft() {
        var absence = new AbsenceScene(scene, java.time.Clock.systemUTC());
        var id = absence.standsIn(HEAD, OFFICER, 2);

        housekeeping.cleanUp();

        assertThat(scene.listed(OFFICER)).contains("pool");
        assertThat(scene.listed(HEAD)).contains("pool");
        absence.end(OFFICER, id).expect(204);
        assertThat(count("standInForNobody")).isZero();
    }

    private void endByAdministrator(String username) {
        var admin = scene.officials.as("admin");
        var posts = admin.get("/api/staff/" + username).expect(200).json().at("/staff/posts");
        posts.forEach(post -> admin.delete("/api/staff/%s/posts/%d"
                        .formatted(username, post.path("id").asLong()))
                .expect(204));
    }

    private void endPosts(String until, String... usernames) {
        transactions.executeWithoutResult(status -> List.of(usernames)
                .forEach(username -> jdbc.update(
                        "UPDATE post SET valid_until = " + until
                                + " WHERE for_staff_id IS NULL AND staff_id = (SELECT staff_id FROM account WHERE username = ?)",
                        username)));
    }

    private List<String> lines(String action) {
        return StreamSupport.stream(
                        scene.officials.timeline("comm5", scene.number).spliterator(), false)
                .filter(line -> line.path("action").asText().equals(action))
                .map(line -> line.path("text").asText())
                .toList();
    }

    private String last(String action) {
        var lines = lines(action);
        return lines.get(lines.size() - 1);
    }

    private int count(String action) {
        return lines(action).size();
    }

    private List<String> publicActions() {
        return scene.publicActions();
    }
}
