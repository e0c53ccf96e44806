package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.COMMUNITY;
import static org.linli.inbox.VerbScene.GRID;
import static org.linli.inbox.VerbScene.NOTHING;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.assertTaken;
import static org.linli.inbox.VerbScene.body;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

/** Taking back one's last action while nobody has looked at what it led to. */
@IntegrationTest
class RecallIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private VerbScene scene;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void report() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，撤回");
    }

    private Api.Answer recall(String username) {
        return scene.post(username, "recall", body("reason", "点错了"));
    }

    /** The task is handed to the department; its task stays the one the later calls are about. */
    private void transferred() {
        scene.officials.does("comm5", scene.number, "accept");
        scene.task = scene.officials.task("comm5", scene.number);
        scene.officials.does("comm5", scene.number, "transferToDepartment", Map.of("leadUnit", "NY"));
    }

    @Test
    void theStepIsOpenAgainWithItsOldClockAndUnit() {
        scene.officials.does("comm5", scene.number, "accept");
        scene.task = scene.officials.task("comm5", scene.number);
        var before = scene.officials.caseFile("comm5", scene.number);
        scene.officials.does("comm5", scene.number, "transferToDepartment", Map.of("leadUnit", "NY"));
        clock.advance(Duration.ofMinutes(5));
        assertThat(scene.verbs("comm5")).contains("RECALL");

        scene.task = recall("comm5").expect(200).json().path("taskId").asText();

        var after = scene.officials.caseFile("comm5", scene.number);
        for (var member : List.of("state", "stageLight", "dueAt", "handlingUnit")) {
            assertThat(after.path(member)).as(member).isEqualTo(before.path(member));
        }
        assertThat(scene.listed("comm5")).contains("mine");
        assertThat(scene.listed("dept.ny")).isEmpty();
        assertThat(scene.officials
                        .as("dept.ny")
                        .get("/api/cases/" + scene.number)
                        .status())
                .isEqualTo(404);
        assertThat(scene.total("comm5", "done"))
                .as("what was taken back was not done")
                .isEqualTo(1);
        var line = scene.lastLine();
        assertThat(line.path("actionLabel").asText()).isEqualTo("撤回");
        assertThat(line.path("opinion").asText()).isEqualTo("点错了");
        scene.officials.does("comm5", scene.number, "handleSelf");
        assertThat(scene.officials
                        .caseFile("comm5", scene.number)
                        .at("/handlingUnit/code")
                        .asText())
                .isEqualTo(COMMUNITY);
    }

    @Test
    void theReporterLearnsThatItIsDoneAgainButNotWhy() {
        var receipt = scene.officials.report("grid16", GRID, "0103", "楼道堆物，公开撤回");
        scene.number = receipt.number();
        scene.task = scene.officials.task("comm5", scene.number);
        scene.officials.does("comm5", scene.number, "accept");

        recall("comm5").expect(200);

        var steps = address.visitor()
                .get("/api/public/cases/%s?queryCode=%s".formatted(receipt.number(), receipt.queryCode()))
                .expect(200)
                .json()
                .path("steps");
        var last = steps.get(steps.size() - 1);
        assertThat(last.path("text").asText()).contains("已撤回").contains("石桥村");
        assertThat(steps.toString()).doesNotContain("点错了");
    }

    @Test
    void isTooLateOnceTheNextPersonHasOpenedIt() {
        transferred();
        var next = scene.officials.task("dept.ny", scene.number);
        scene.officials.as("dept.ny").get("/api/tasks/" + next).expect(200);

        var refused = recall("comm5").expect(409).json();

        assertThat(refused.path("type").asText()).isEqualTo("/problems/task-taken");
        assertThat(refused.path("detail").asText()).contains("已于").contains("打开");
        assertThat(scene.verbs("comm5")).doesNotContain("RECALL");
    }

    @Test
    void isTooLateOnceTheNextPersonHasTakenOrDoneIt() {
        transferred();
        var next = scene.officials.task("dept.ny", scene.number);
        scene.officials
                .as("dept.ny")
                .post("/api/tasks/" + next + "/claim", null)
                .expect(200);
        assertTaken(recall("comm5"), nameOf("dept.ny"), "领取");

        scene.officials
                .as("dept.ny")
                .post("/api/tasks/" + next + "/actions/sign", NOTHING)
                .expect(200);
        assertTaken(recall("comm5"), nameOf("dept.ny"), "办理");
    }

    @Test
    void ownLookingAtTheNextStepIsNotTooLate() {
        scene.officials.does("comm5", scene.number, "accept");
        var next = scene.officials.task("comm5", scene.number);
        scene.officials.as("comm5").get("/api/tasks/" + next).expect(200);
        scene.officials.as("comm5").post("/api/tasks/" + next + "/claim", null).expect(200);

        recall("comm5").expect(200);
        assertThat(scene.officials.caseFile("comm5", scene.number).path("state").asText())
                .isEqualTo("REPORTED");
    }

    @Test
    void anEndStays() {
        scene.officials.says("comm5", scene.number, "notFile", Map.of(), "不属于本村的事情，请向街道反映");

        assertThat(recall("comm5").expect(409).json().path("type").asText()).isEqualTo("/problems/not-recallable");
    }

    @Test
    void onlyTheDoerAndWithAReason() {
        var colleague = scene.addCommunityStaff("没有办的人");
        scene.officials.does("comm5", scene.number, "accept");

        assertThat(recall(colleague).status()).isEqualTo(403);
        assertThat(recall("comm6").status()).isEqualTo(404);
        assertField(scene.post("comm5", "recall", body()), "reason");
        assertThat(scene.officials.caseFile("comm5", scene.number).path("state").asText())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void whoWasBeforeCannotRecallWhatWasTakenBack() {
        transferred();
        var decided = scene.task;
        scene.task = recall("comm5").expect(200).json().path("taskId").asText();

        assertThat(scene.officials
                        .as("comm5")
                        .post("/api/tasks/" + decided + "/recall", body("reason", "再来"))
                        .status())
                .isEqualTo(403);
        recall("comm5").expect(403);
    }

    @RepeatedTest(3)
    void takingBackAndTakingOnAtOnceHaveOneWinner() throws Exception {
        transferred();
        var next = scene.officials.task("dept.ny", scene.number);
        Callable<Api.Answer> back = () -> recall("comm5");
        Callable<Api.Answer> claim = () -> scene.officials.as("dept.ny").post("/api/tasks/" + next + "/claim", null);

        var answers = AtOnce.run(List.of(back, claim));

        assertThat(answers.stream().filter(one -> one.status() == 200)).hasSize(1);
        assertThat(scene.officials.caseFile("comm5", scene.number).path("state").asText())
                .isEqualTo(answers.get(0).status() == 200 ? "ACCEPTED" : "DISPATCHED");
    }

    @RepeatedTest(3)
    void aDoubleClickTakesBackOnce() throws Exception {
        scene.officials.does("comm5", scene.number, "accept");
        Callable<Api.Answer> click = () -> recall("comm5");

        var answers = AtOnce.run(List.of(click, click));

        assertThat(answers.stream().filter(one -> one.status() == 200)).hasSize(1);
        assertThat(answers).extracting(Api.Answer::status).doesNotContain(500);
        assertThat(openItems()).isEqualTo(1);
    }

    private String nameOf(String username) {
        return jdbc.queryForObject(
                "SELECT s.name FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = ?",
                String.class,
                username);
    }

    private int openItems() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM work_item WHERE case_number = ? AND status IN ('POOL', 'CLAIMED')",
                Integer.class,
                scene.number);
    }
}
