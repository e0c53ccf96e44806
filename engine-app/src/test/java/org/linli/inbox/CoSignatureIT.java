package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.NOTHING;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.assertTaken;
import static org.linli.inbox.VerbScene.body;
import static org.linli.inbox.VerbScene.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Colleagues are asked for an opinion before a task is finished; disagreement is shown and stops nobody. */
@IntegrationTest
class CoSignatureIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private VerbScene scene;

    @BeforeEach
    void report() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，加签");
        scene.post("comm5", "claim", null).expect(200);
    }

    private String ask(String... usernames) {
        return scene.post("comm5", "co-signatures", body("usernames", List.of(usernames), "question", "是否立案"))
                .expect(200)
                .json()
                .path("items")
                .toString();
    }

    @Test
    void theTaskWaitsUntilAllHaveAnswered() {
        ask("sec5", "street2");

        assertThat(scene.listed("sec5")).contains("cosign");
        assertThat(scene.list("sec5", "cosign").at("/items/0/asked/question").asText())
                .isEqualTo("是否立案");
        assertThat(scene.list("sec5", "cosign").at("/items/0/asked/by").asText())
                .isEqualTo("刘小红");
        assertThat(scene.counts("sec5").path("cosign").asInt()).isPositive();
        var waits = scene.post("comm5", "actions/accept", NOTHING).expect(409).json();
        assertThat(waits.path("type").asText()).isEqualTo("/problems/signatures-open");
        assertThat(waits.path("detail").asText()).contains("2 位");

        scene.post("sec5", "co-signatures/answer", body("agree", true, "opinion", "同意"))
                .expect(200);
        scene.post("comm5", "actions/accept", NOTHING).expect(409);
        scene.post("street2", "co-signatures/answer", body("agree", false, "opinion", "地点不属本村"))
                .expect(200);

        assertThat(scene.listed("sec5")).doesNotContain("cosign");
        assertThat(scene.lastLine().path("actionLabel").asText()).isEqualTo("会签：不同意");
        assertThat(scene.lastLine().path("opinion").asText()).isEqualTo("地点不属本村");
        assertThat(texts(scene.task("comm5").path("signatures"), "status")).containsExactly("AGREED", "DISAGREED");
        scene.post("comm5", "actions/accept", NOTHING).expect(200);
    }

    @Test
    void aWithdrawnQuestionFreesTheTaskAndEndsTheReading() {
        ask("dept.ny");
        assertThat(reads("dept.ny")).isEqualTo(200);
        var id = scene.task("comm5").at("/signatures/0/id").asLong();

        scene.delete("comm5", "co-signatures/" + id).expect(200);

        assertThat(reads("dept.ny")).isEqualTo(404);
        assertThat(scene.listed("dept.ny")).isEmpty();
        assertThat(scene.post("dept.ny", "co-signatures/answer", body("agree", true))
                        .status())
                .isEqualTo(404);
        assertTaken(scene.delete("comm5", "co-signatures/" + id), "刘小红", "撤回加签");
        scene.post("comm5", "actions/accept", NOTHING).expect(200);
    }

    @Test
    void whoGaveAnOpinionKeepsReadingTheCase() {
        ask("officer.ny");
        scene.post("officer.ny", "co-signatures/answer", body("agree", true)).expect(200);
        scene.post("comm5", "actions/accept", NOTHING).expect(200);

        assertThat(reads("officer.ny")).isEqualTo(200);
        assertThat(reads("dept.ny")).isEqualTo(404);
    }

    @Test
    void onlyTheOneWhoWasAskedAnswersAndOnlyOnce() {
        ask("sec5");

        assertThat(scene.post("street2", "co-signatures/answer", body("agree", true))
                        .status())
                .isEqualTo(404);
        assertThat(scene.post("comm6", "co-signatures/answer", body("agree", true))
                        .status())
                .isEqualTo(404);
        assertField(scene.post("sec5", "co-signatures/answer", body("agree", false)), "opinion");
        scene.post("sec5", "co-signatures/answer", body("agree", true)).expect(200);
        assertTaken(scene.post("sec5", "co-signatures/answer", body("agree", false, "opinion", "改了")), "宋勇", "同意");
    }

    @Test
    void saysWhoCannotBeAsked() {
        ask("sec5");

        assertField(question("red01"), "usernames");
        assertField(question("admin"), "usernames");
        assertField(question("comm5"), "usernames");
        assertField(question("sec5"), "usernames");
        assertField(scene.post("comm5", "co-signatures", body("usernames", List.of(), "question", "x")), "usernames");
        assertField(scene.post("comm5", "co-signatures", body("usernames", List.of("street2"))), "question");
        assertThat(scene.task("comm5").path("signatures")).hasSize(1);
    }

    @Test
    void onlyTheHolderAsks() {
        var colleague = scene.addCommunityStaff("旁人");

        assertTaken(
                scene.post(colleague, "co-signatures", body("usernames", List.of("sec5"), "question", "x")),
                "刘小红",
                "领取");
        assertThat(scene.post("grid16", "co-signatures", body("usernames", List.of("sec5"), "question", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theQuestionMovesOnWithTheTask() {
        var colleague = scene.addCommunityStaff("接手加签的人");
        ask("sec5");
        scene.post("comm5", "transfer", body("toUsername", colleague, "reason", "请接手"))
                .expect(200);

        assertThat(scene.post(colleague, "actions/accept", NOTHING).status()).isEqualTo(409);
        var id = scene.task(colleague).at("/signatures/0/id").asLong();
        scene.delete(colleague, "co-signatures/" + id).expect(200);
        scene.post(colleague, "actions/accept", NOTHING).expect(200);
    }

    @RepeatedTest(3)
    void allAnswerAtTheSameMoment() throws Exception {
        ask("sec5", "street2", "center2");
        List<Callable<Api.Answer>> clicks = new ArrayList<>();
        for (var one : List.of("sec5", "street2", "center2", "sec5")) {
            clicks.add(() -> scene.post(one, "co-signatures/answer", body("agree", true)));
        }

        var answers = AtOnce.run(clicks);

        assertThat(answers).extracting(Api.Answer::status).containsOnly(200, 409);
        assertThat(answers.stream().filter(one -> one.status() == 200)).hasSize(3);
        scene.post("comm5", "actions/accept", NOTHING).expect(200);
    }

    @RepeatedTest(3)
    void askingAndFinishingAtOnceNeverLosesAQuestion() throws Exception {
        Callable<Api.Answer> asks = () -> question("sec5");
        Callable<Api.Answer> finishes = () -> scene.post("comm5", "actions/accept", NOTHING);

        var answers = AtOnce.run(List.of(asks, finishes));

        assertThat(answers.stream().filter(one -> one.status() == 200)).hasSize(1);
        assertThat(scene.total("sec5", "cosign")).isEqualTo(answers.get(0).status() == 200 ? 1 : 0);
    }

    private Api.Answer question(String username) {
        return scene.post("comm5", "co-signatures", body("usernames", List.of(username), "question", "是否立案"));
    }

    private int reads(String username) {
        return scene.officials.as(username).get("/api/cases/" + scene.number).status();
    }
}
