package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.GRID;
import static org.linli.inbox.VerbScene.NOTHING;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.assertTaken;
import static org.linli.inbox.VerbScene.body;
import static org.linli.inbox.VerbScene.texts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** Handing a task on: to a colleague or another pool, by its holder or a head; the clock runs on. */
@IntegrationTest
class TransferIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private VerbScene scene;
    private String colleague;

    @BeforeEach
    void report() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，转办");

        colleague = scene.addCommunityStaff("接手人");
    }

    @Test
    void aColleagueHasItThenAndTheClockRunsOn() {
        scene.post("comm5", "claim", null).expect(200);
        var clock = scene.clock();

        var item = scene.post("comm5", "transfer", body("toUsername", colleague, "reason", "我明天外出，请接手"))
                .expect(200)
                .json();

        assertThat(item.at("/assignee/username").asText()).isEqualTo(colleague);
        assertThat(scene.clock()).isEqualTo(clock);
        assertThat(scene.listed("comm5")).containsExactly("unit");
        assertThat(scene.listed(colleague)).containsExactly("mine");
        var handover = scene.task(colleague).path("handover");
        assertThat(handover.path("by").asText()).isEqualTo("刘小红");
        assertThat(handover.path("reason").asText()).isEqualTo("我明天外出，请接手");
        var line = scene.lastLine();
        assertThat(line.path("actionLabel").asText()).isEqualTo("转办");
        assertThat(line.path("text").asText()).startsWith("转给接手人办理，期限不变");
        assertThat(line.path("opinion").asText()).isEqualTo("我明天外出，请接手");
        assertThat(line.path("isPublic").asBoolean()).isFalse();
        assertThat(scene.moves()).singleElement().satisfies(move -> {
            assertThat(move).containsEntry("kind", "TRANSFER").containsEntry("from_name", "刘小红");
            assertThat(move.get("held_since"))
                    .as("the claim that the transfer ended")
                    .isNotNull();
        });
        scene.post(colleague, "actions/accept", NOTHING).expect(200);
    }

    @Test
    void whatLiesInThePoolIsHandedOutInOne() {
        scene.post("comm5", "transfer", body("toUsername", colleague, "reason", "请你办"))
                .expect(200);

        assertThat(scene.listed(colleague)).containsExactly("mine");
        assertTaken(scene.post("comm5", "claim", null), "刘小红", "转办给接手人");
    }

    @Test
    void theHeadsPoolCanHaveItAndGiveItBack() {
        scene.post("comm5", "claim", null).expect(200);

        scene.post("comm5", "transfer", body("toRole", "community-secretary", "reason", "需要书记定"))
                .expect(200);

        assertThat(scene.listed("sec5")).containsExactly("pool");
        assertThat(scene.listed("comm5")).containsExactly("unit");
        assertTaken(scene.post("comm5", "actions/accept", NOTHING), "刘小红", "书记");
        scene.post("sec5", "transfer", body("toRole", "community-staff", "reason", "按程序由专干承接"))
                .expect(200);
        assertThat(scene.listed("comm5")).containsExactly("pool");
        assertThat(scene.listed("sec5")).containsExactly("unit");
    }

    @Test
    void aHeadMovesWhatOthersHaveAndTheyFindOutWhy() {
        scene.post("comm5", "claim", null).expect(200);

        scene.post("sec5", "transfer", body("toUsername", colleague, "reason", "刘小红开会去了"))
                .expect(200);

        assertThat(scene.listed(colleague)).containsExactly("mine");
        assertThat(scene.listed("comm5")).contains("copies").doesNotContain("mine");
        var copy = scene.list("comm5", "copies").at("/items/0/copy");
        assertThat(copy.path("kind").asText()).isEqualTo("TRANSFER");
        assertThat(copy.path("by").asText()).isEqualTo("宋勇");
        assertThat(copy.path("note").asText()).isEqualTo("刘小红开会去了");
        assertTaken(scene.post("comm5", "actions/accept", NOTHING), "宋勇", "转办给接手人");
    }

    @Test
    void nobodyGetsWhatHeWouldJudge() {
        var judge = colleague;
        scene.officials.does(judge, scene.number, "accept");
        scene.officials.does(judge, scene.number, "handleSelf");
        scene.officials.handles(judge, scene.number);
        scene.task = scene.officials.task("grid16", scene.number);
        var other = scene.add("另一位", GRID + " grid-worker");
        var conflicted = scene.add("处置过的人", GRID + " grid-worker");
        transactions.executeWithoutResult(status -> jdbc.update("""
                INSERT INTO work_item_exclusion (work_item_id, staff_id)
                SELECT w.id, a.staff_id FROM work_item w JOIN account a ON a.username = ? WHERE w.task_id = ?
                """, conflicted, scene.task));

        var refused = scene.post("grid16", "transfer", body("toUsername", conflicted, "reason", "请你核实"));

        assertThat(offered("另一位")).contains(other);
        assertThat(offered("处置过的人")).isEmpty();
        assertThat(offered("grid16")).isEmpty();
        assertField(refused, "toUsername");
        assertThat(refused.json().at("/errors/0/message").asText()).contains(conflicted);
    }

    private List<String> offered(String text) {
        return texts(
                scene.officials
                        .as("grid16")
                        .get("/api/tasks/%s/colleagues?q=%s"
                                .formatted(scene.task, URLEncoder.encode(text, StandardCharsets.UTF_8)))
                        .expect(200)
                        .json()
                        .path("items"),
                "username");
    }

    @Test
    void saysWhatIsMissing() {
        assertField(scene.post("comm5", "transfer", body("toUsername", colleague)), "reason");
        assertField(scene.post("comm5", "transfer", body("toUsername", colleague, "reason", " \u3000")), "reason");
        assertField(
                scene.post("comm5", "transfer", body("toUsername", colleague, "reason", "长".repeat(501))), "reason");
        assertField(scene.post("comm5", "transfer", body("reason", "请接手")), "toUsername");
        assertField(scene.post("comm5", "transfer", body("toUsername", "nobody", "reason", "请接手")), "toUsername");
        assertField(scene.post("comm5", "transfer", body("toUsername", "comm1", "reason", "别的社区")), "toUsername");
        assertField(scene.post("comm5", "transfer", body("toRole", "street-staff", "reason", "别的单位")), "toRole");
        assertField(scene.post("comm5", "transfer", body("toRole", "no-such-role", "reason", "没有")), "toRole");
        assertThat(scene.listed("comm5")).containsExactly("pool");
    }

    @Test
    void isRefusedToThoseWhoseItIsNot() {
        scene.post("comm5", "claim", null).expect(200);

        assertTaken(scene.post(colleague, "transfer", body("toUsername", "comm5", "reason", "x")), "刘小红", "领取");
        assertThat(scene.post("grid16", "transfer", body("toUsername", colleague, "reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(scene.post("comm6", "transfer", body("toUsername", colleague, "reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(scene.listed("comm5")).containsExactly("mine");
    }

    @RepeatedTest(3)
    void oneOfTwoHandsItOnAndTheOtherIsTold() throws Exception {
        var second = scene.addCommunityStaff("第二位");
        Callable<Api.Answer> toFirst =
                () -> scene.post("comm5", "transfer", body("toUsername", colleague, "reason", "给一"));
        Callable<Api.Answer> byHead = () -> scene.post("sec5", "transfer", body("toUsername", second, "reason", "给二"));

        var answers = AtOnce.run(List.of(toFirst, byHead));

        assertThat(answers).extracting(Api.Answer::status).contains(200).containsAnyOf(200, 409);
        if (answers.get(0).status() == 409) {
            assertTaken(answers.get(0), "宋勇", "转办给第二位");
        }
        assertThat(scene.moves().size())
                .isEqualTo(answers.stream().filter(one -> one.status() == 200).count());
    }

    @RepeatedTest(3)
    void aDoubleClickHandsItOnOnce() throws Exception {
        Callable<Api.Answer> click =
                () -> scene.post("comm5", "transfer", body("toUsername", colleague, "reason", "请接手"));

        var answers = AtOnce.run(List.of(click, click));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers.stream()
                        .filter(one -> one.status() == 409)
                        .findFirst()
                        .orElseThrow()
                        .json()
                        .path("detail")
                        .asText())
                .startsWith("您已于");
        assertThat(scene.moves()).hasSize(1);
    }

    @Test
    void whatWasReleasedKeepsWhoHadIt() {
        scene.post("comm5", "claim", null).expect(200);
        scene.post("comm5", "release", null).expect(200);

        assertThat(scene.moves()).singleElement().satisfies(move -> {
            assertThat(move).containsEntry("kind", "RELEASE").containsEntry("from_name", "刘小红");
            assertThat(move.get("held_since")).isNotNull();
        });
    }
}
