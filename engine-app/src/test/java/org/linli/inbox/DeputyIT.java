package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.COMMUNITY;
import static org.linli.inbox.VerbScene.GRID;
import static org.linli.inbox.VerbScene.NOTHING;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.assertForbidden;
import static org.linli.inbox.VerbScene.body;
import static org.linli.inbox.VerbScene.texts;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody stands in for a colleague who is away: what he has and what comes, for a period, and no more than that. */
@IntegrationTest
class DeputyIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    private VerbScene scene;
    private AbsenceScene absence;
    private String absent;
    private String deputy;

    @BeforeEach
    void goAway() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，请假");
        absence = new AbsenceScene(scene, clock);
        absent = scene.addCommunityStaff("请假人");
        deputy = scene.add("代理人", GRID + " grid-worker");
    }

    @Test
    void hasWhatTheAbsentHasInHandUnderBothNames() {
        scene.post(absent, "claim", null).expect(200);
        assertThat(scene.listed(deputy)).doesNotContain("mine");
        var before = scene.counts(deputy).path("mine").asInt();

        absence.standsIn(deputy, absent, 3);

        assertThat(scene.listed(deputy)).contains("mine");
        assertThat(scene.counts(deputy).path("mine").asInt()).isEqualTo(before + 1);
        assertThat(scene.list(deputy, "mine").at("/items/0/standsInFor").asText())
                .isEqualTo("请假人");
        assertThat(scene.listed(absent)).contains("mine");
        scene.post(deputy, "actions/accept", NOTHING).expect(200);
        assertThat(scene.lastLine().path("actorName").asText()).isEqualTo("代理人 代 请假人");
        assertThat(scene.listed(deputy)).contains("done");
        assertThat(audited("act-as-deputy")).contains(deputy + " 代 " + absent);
        absence.assertTold(deputy, "deputyAppointed");
    }

    @Test
    void takesNewWorkForTheAbsentWhoFindsItWhenHeIsBack() {
        var id = absence.standsIn(deputy, absent, 3);
        assertThat(scene.listed(deputy)).contains("pool");
        assertThat(scene.list(deputy, "pool").at("/items/0/standsInFor").asText())
                .isEqualTo("请假人");

        var taken = scene.post(deputy, "claim", null).expect(200).json();

        assertThat(taken.at("/assignee/username").asText()).isEqualTo(absent);
        assertThat(scene.listed(deputy)).contains("mine");
        absence.end(absent, id).expect(204);
        assertThat(scene.listed(deputy)).doesNotContain("mine");
        assertThat(scene.listed(absent)).contains("mine");
        assertForbidden(scene.post(deputy, "actions/accept", NOTHING), "别的岗位");
        absence.assertTold(deputy, "deputyEnded");
        scene.post(absent, "actions/accept", NOTHING).expect(200);
        assertThat(scene.lastLine().path("actorName").asText()).isEqualTo("请假人");
    }

    @Test
    void beginsAndEndsByTheClock() {
        scene.post(absent, "claim", null).expect(200);
        absence.appoint(
                        absent,
                        absent,
                        body(
                                "deputyUsername",
                                deputy,
                                "validFrom",
                                absence.day(2),
                                "validUntil",
                                absence.day(3),
                                "reason",
                                "培训"))
                .expect(201);
        assertThat(scene.listed(deputy)).doesNotContain("mine");

        clock.advance(Duration.ofDays(2));
        scene.officials.logInAnew();
        assertThat(scene.listed(deputy)).contains("mine");

        clock.advance(Duration.ofDays(2));
        scene.officials.logInAnew();
        assertThat(scene.listed(deputy)).doesNotContain("mine");
        assertForbidden(scene.post(deputy, "actions/accept", NOTHING), "别的岗位");
        assertThat(scene.listed(absent)).contains("mine");
    }

    @Test
    void passesOnReleasesAndGivesBackForTheAbsent() {
        var helper = scene.addCommunityStaff("帮手");
        scene.post(absent, "claim", null).expect(200);
        absence.standsIn(deputy, absent, 3);

        scene.post(deputy, "delegation", body("toUsername", helper, "reason", "请先去看看"))
                .expect(200);
        assertThat(scene.listed(deputy)).contains("delegated");
        assertThat(scene.listed(absent)).contains("delegated");
        scene.delete(deputy, "delegation").expect(200);
        assertThat(scene.listed(absent)).contains("mine");
        assertThat(scene.lastLine().path("actorName").asText()).isEqualTo("代理人 代 请假人");
        scene.post(deputy, "release", null).expect(200);

        assertThat(scene.listed(absent)).containsExactly("pool");
        assertThat(scene.moves()).last().satisfies(move -> assertThat(move).containsEntry("from_name", "请假人"));
    }

    @Test
    void gainsNothingFromWhichHeHimselfIsKept() {
        var grid = scene.add("网格请假人", GRID + " grid-worker");
        var clerk = scene.add("经办人", COMMUNITY + " community-staff");
        handle(clerk);
        absence.standsIn(clerk, grid, 3);

        assertForbidden(scene.post(clerk, "claim", null), "您经办过这件事");
        assertThat(scene.listed(clerk)).doesNotContain("pool");
    }

    @Test
    void gainsNothingFromWhichTheAbsentIsKept() {
        var both = scene.add("两岗请假人", GRID + " grid-worker", COMMUNITY + " community-staff");
        var clerk = scene.add("没经办过", COMMUNITY + " community-staff");
        handle(both);
        absence.standsIn(clerk, both, 3);
        var pool = scene.counts(clerk).path("pool").asInt();

        assertForbidden(scene.post(clerk, "claim", null), "两岗请假人对这件事应当回避");
        assertThat(scene.listed(clerk)).doesNotContain("pool").contains("unit");
        assertThat(scene.officials
                        .as(clerk)
                        .get("/api/inbox?view=pool&size=100")
                        .json()
                        .path("total")
                        .asInt())
                .as("the number beside the list is that of the list")
                .isEqualTo(pool);
    }

    @Test
    void whatHeDidNeitherOfTheTwoMayJudge() {
        var both = scene.add("两岗离岗人", GRID + " grid-worker", COMMUNITY + " community-staff");
        var stand = scene.add("代办人", COMMUNITY + " community-secretary");
        absence.appoint(
                        both,
                        both,
                        body(
                                "deputyUsername",
                                stand,
                                "unitCode",
                                COMMUNITY,
                                "role",
                                "community-staff",
                                "validUntil",
                                absence.day(1),
                                "reason",
                                "出差"))
                .expect(201);

        handle(stand);

        assertForbidden(scene.post(both, "claim", null), "您经办过这件事");
        scene.post("grid16", "claim", null).expect(200);
    }

    /** Accepts the event and deals with it; then it waits to be verified. */
    private void handle(String username) {
        scene.officials.does(username, scene.number, "accept");
        scene.officials.does(username, scene.number, "handleSelf");
        scene.officials.handles(username, scene.number);
        scene.task = scene.officials.task("grid16", scene.number);
    }

    @Test
    void isSetByTheHeadAndTheAdministratorTooAndByNobodyElse() {
        absence.appoint("sec5", absent, absence.wanted(deputy, 1)).expect(201);
        var other = scene.addCommunityStaff("另一位请假人");
        var id = absence.appoint("admin", other, absence.wanted(deputy, 1))
                .expect(201)
                .json()
                .at("/items/0/id")
                .asLong();

        var third = scene.addCommunityStaff("第三位请假人");
        assertThat(absence.appoint("sec6", third, absence.wanted(deputy, 1)).status())
                .isEqualTo(404);
        assertThat(absence.appoint(deputy, third, absence.wanted(deputy, 1)).status())
                .isEqualTo(404);
        assertThat(absence.end("sec6", id).status()).isEqualTo(404);
        assertThat(absence.end(deputy, id).status()).isEqualTo(404);
        assertThat(scene.officials
                        .as("sec6")
                        .get("/api/staff/" + third + "/deputies")
                        .status())
                .isEqualTo(404);
        var among = scene.officials.as("sec5").get("/api/deputies?size=100").expect(200);
        assertThat(texts(among.json().path("items"), "id")).contains(String.valueOf(id));
        absence.end("sec5", id).expect(204);
        var mine = scene.officials.as(deputy).get("/api/staff/" + deputy + "/deputies");
        assertThat(texts(mine.expect(200).json().path("items"), "status")).contains("OVER", "HELD");
    }

    @Test
    void saysWhatIsWrong() {
        assertField(absence.appoint(absent, absent, absence.wanted(absent, 1)), "deputyUsername");
        assertField(absence.appoint(absent, absent, absence.wanted("comm1", 1)), "deputyUsername");
        assertField(absence.appoint(absent, absent, absence.wanted("nobody", 1)), "deputyUsername");
        assertField(absence.appoint(absent, absent, absence.wanted(deputy, -1)), "validUntil");
        assertField(absence.appoint(absent, absent, absence.wanted(deputy, 400)), "validUntil");
        assertField(
                absence.appoint(
                        absent,
                        absent,
                        body(
                                "deputyUsername",
                                deputy,
                                "validFrom",
                                absence.day(-1),
                                "validUntil",
                                absence.day(1),
                                "reason",
                                "假")),
                "validFrom");
        assertField(
                absence.appoint(
                        absent,
                        absent,
                        body(
                                "deputyUsername",
                                deputy,
                                "unitCode",
                                COMMUNITY,
                                "role",
                                "community-secretary",
                                "validUntil",
                                absence.day(1),
                                "reason",
                                "假")),
                "role");
        assertField(absence.appoint("admin", "admin", absence.wanted("city.center", 1)), "username");
        assertField(
                absence.appoint(absent, absent, Map.of("deputyUsername", deputy, "validUntil", absence.day(1))),
                "reason");
    }

    @Test
    void isNeitherTwiceAtOnceNorInAChain() {
        absence.standsIn(deputy, absent, 3);
        var third = scene.addCommunityStaff("第三人");

        var twice = absence.appoint(absent, absent, absence.wanted(third, 1));
        var chained = absence.appoint(third, third, absence.wanted(absent, 1));
        var leaving = absence.appoint(deputy, deputy, absence.wanted(third, 1));

        assertField(twice, "validFrom");
        assertThat(twice.json().at("/errors/0/message").asText()).contains("代理人", "不能重叠");
        assertField(chained, "deputyUsername");
        assertThat(chained.json().at("/errors/0/message").asText()).contains("请假人");
        assertField(leaving, "validFrom");
        assertThat(leaving.json().at("/errors/0/message").asText()).contains("请假人");
    }

    @Test
    void endsWithThePostAtWhichHeStandsIn() {
        scene.post(absent, "claim", null).expect(200);
        absence.standsIn(deputy, absent, 3);
        var posts = scene.officials
                .as("admin")
                .get("/api/staff/" + absent)
                .expect(200)
                .json()
                .at("/staff/posts");

        scene.officials
                .as("admin")
                .delete("/api/staff/%s/posts/%d"
                        .formatted(absent, posts.get(0).path("id").asLong()))
                .expect(204);

        assertThat(scene.listed(deputy)).doesNotContain("mine", "pool");
        scene.post("comm5", "claim", null).expect(200);
    }

    private String audited(String action) {
        return String.join(
                "\n",
                jdbc.queryForList(
                        "SELECT detail FROM audit_log WHERE action = ? AND object = ?",
                        String.class,
                        action,
                        "case:" + scene.number));
    }
}
