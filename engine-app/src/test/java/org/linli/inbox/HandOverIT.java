package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.GRID;
import static org.linli.inbox.VerbScene.NOTHING;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.body;
import static org.linli.inbox.VerbScene.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that a leaver has in hand, handed over in one action: what becomes of each piece, and its trace. */
@IntegrationTest
class HandOverIT {
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
    private String leaver;
    private String successor;

    @BeforeEach
    void leave() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，移交");
        absence = new AbsenceScene(scene, clock);
        leaver = scene.addCommunityStaff("离任人");
        successor = scene.addCommunityStaff("接手的人");
    }

    @Test
    void givesTheSuccessorWhatHeMayHaveAndSaysSo() {
        scene.post(leaver, "claim", null).expect(200);
        var first = scene.number;
        var clockBefore = scene.clock();

        var work = scene.officials
                .as("sec5")
                .get("/api/staff/" + leaver + "/work")
                .expect(200)
                .json();
        var offered = scene.officials
                .as("sec5")
                .get("/api/staff/" + leaver + "/work/successors?q=" + successor)
                .expect(200)
                .json();
        var done = absence.handOver("sec5", leaver, successor);

        assertThat(work.path("total").asInt()).isEqualTo(1);
        assertThat(texts(offered.path("items"), "username")).containsExactly(successor);
        assertThat(results(done)).containsExactly("MOVED");
        assertThat(scene.listed(successor)).containsExactly("mine");
        assertThat(scene.listed(leaver)).containsExactly("unit");
        assertThat(scene.clock()).isEqualTo(clockBefore);
        var line = scene.lastLine();
        assertThat(line.path("action").asText()).isEqualTo("handOverWork");
        assertThat(line.path("isPublic").asBoolean()).isTrue();
        assertThat(line.path("text").asText()).contains("石桥村", "继续办理").doesNotContain("离任人", "接手的人");
        assertThat(line.path("opinion").asText()).contains("离任人 → 接手的人", "调离本村");
        assertThat(scene.moves())
                .last()
                .satisfies(move -> assertThat(move)
                        .containsEntry("kind", "HAND_OVER")
                        .containsEntry("from_name", "离任人")
                        .containsEntry("to_name", "接手的人"));
        absence.assertTold(successor, "handedOver");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_log WHERE action = 'hand-over-work' AND object = ?",
                        Integer.class,
                        "account:" + leaver))
                .isEqualTo(1);
        assertThat(first).isEqualTo(scene.number);
        scene.post(successor, "actions/accept", NOTHING).expect(200);
    }

    @Test
    void putsBackWhatTheSuccessorMayNotHave() {
        scene.post(leaver, "claim", null).expect(200);
        var stranger = scene.add("别的岗位", GRID + " grid-worker");

        var done = absence.handOver("sec5", leaver, stranger);

        assertThat(results(done)).containsExactly("NOT_ENTITLED");
        assertThat(scene.listed(successor)).containsExactly("pool");
        assertThat(scene.listed(stranger)).doesNotContain("mine");
    }

    @Test
    void goesBackToThePoolsWhereNobodyIsNamed() {
        scene.post(leaver, "claim", null).expect(200);

        var done = absence.handOver("admin", leaver, null);

        assertThat(results(done)).containsExactly("POOL");
        assertThat(done.toString()).as("the administrator reads no cases").doesNotContain("楼道堆物");
        assertThat(scene.listed(successor)).containsExactly("pool");
    }

    @Test
    void whatOthersWorkOnStaysWithThemAndWhatHeWorkedOnGoesBack() {
        scene.post(leaver, "claim", null).expect(200);
        scene.post(leaver, "delegation", body("toUsername", "grid16", "reason", "请去看看"))
                .expect(200);
        var given = scene.task;
        scene.report("楼道堆物，受托");
        scene.post("comm5", "claim", null).expect(200);
        scene.post("comm5", "delegation", body("toUsername", leaver, "reason", "帮我问一下"))
                .expect(200);
        var taken = scene.task;

        var done = absence.handOver("sec5", leaver, successor);

        assertThat(results(done)).containsExactlyInAnyOrder("MOVED", "RETURNED");
        assertThat(holder(taken)).isEqualTo("comm5");
        assertThat(holder(given)).isEqualTo("grid16");
        scene.task = given;
        scene.post("grid16", "delegation/return", body("answer", "看过了")).expect(200);
        assertThat(holder(given)).isEqualTo(successor);
    }

    @Test
    void asksTheSuccessorForTheOpinionInstead() {
        scene.post("comm5", "claim", null).expect(200);
        scene.post("comm5", "co-signatures", body("usernames", List.of(leaver), "question", "你看行吗？"))
                .expect(200);

        var done = absence.handOver("sec5", leaver, successor);

        assertThat(results(done)).containsExactly("MOVED");
        assertThat(scene.listed(successor)).contains("cosign");
        assertThat(scene.listed(leaver)).doesNotContain("cosign");
        scene.post(successor, "co-signatures/answer", body("agree", true)).expect(200);
        scene.post("comm5", "actions/accept", NOTHING).expect(200);
    }

    @Test
    void isForHeadsOfTheLeaverOnly() {
        scene.post(leaver, "claim", null).expect(200);

        assertThat(scene.officials
                        .as("sec6")
                        .post("/api/staff/" + leaver + "/work/hand-over", body("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(scene.officials
                        .as(successor)
                        .post("/api/staff/" + leaver + "/work/hand-over", body("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertField(
                scene.officials.as("sec5").post("/api/staff/" + leaver + "/work/hand-over", body("reason", " ")),
                "reason");
        assertField(
                scene.officials
                        .as("sec5")
                        .post("/api/staff/" + leaver + "/work/hand-over", body("toUsername", leaver, "reason", "给自己")),
                "toUsername");
        assertThat(scene.listed(leaver)).containsExactly("mine");
    }

    @RepeatedTest(3)
    void twoAtOnceMoveEachPieceOnce() throws Exception {
        scene.post(leaver, "claim", null).expect(200);
        var other = scene.addCommunityStaff("另一位接手人");
        Callable<JsonNode> one = () -> absence.handOver("sec5", leaver, successor);
        Callable<JsonNode> two = () -> absence.handOver("admin", leaver, other);

        var answers = AtOnce.run(List.of(one, two));

        var moved = answers.stream()
                .filter(answer -> results(answer).contains("MOVED"))
                .toList();
        assertThat(moved).as("who comes later finds it gone: %s", answers).hasSize(1);
        assertThat(scene.moves().stream().filter(move -> "HAND_OVER".equals(move.get("kind"))))
                .hasSize(1);
        assertThat(holder(scene.task)).isEqualTo(moved.get(0) == answers.get(0) ? successor : other);
    }

    @RepeatedTest(3)
    void whatTheLeaverFinishesMeanwhileIsHisAndIsNotMoved() throws Exception {
        scene.post(leaver, "claim", null).expect(200);
        Callable<Object> handing = () -> absence.handOver("sec5", leaver, successor);
        Callable<Object> finishing = () -> scene.post(leaver, "actions/accept", NOTHING);

        var answers = AtOnce.run(List.of(handing, finishing));

        var isMoved = results((JsonNode) answers.get(0)).contains("MOVED");
        var finished = ((Api.Answer) answers.get(1)).status();
        if (isMoved) {
            assertThat(finished).as("he is told that it is another's now").isIn(403, 409);
            assertThat(scene.listed(successor)).containsExactly("mine");
        } else {
            assertThat(finished).isEqualTo(200);
            assertThat(results((JsonNode) answers.get(0))).doesNotContain("FAILED");
        }
    }

    private static List<String> results(JsonNode done) {
        return texts(done.path("items"), "result");
    }

    private String holder(String task) {
        return jdbc.queryForObject(
                "SELECT a.username FROM work_item w JOIN account a ON a.staff_id = w.assignee_id WHERE w.task_id = ?",
                String.class,
                task);
    }
}
