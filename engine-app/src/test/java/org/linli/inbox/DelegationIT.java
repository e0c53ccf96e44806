package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.GRID;
import static org.linli.inbox.VerbScene.NOTHING;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.assertForbidden;
import static org.linli.inbox.VerbScene.body;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody else works on a task for its owner, who answers for it and alone may finish it. */
@IntegrationTest
class DelegationIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private VerbScene scene;
    private String delegate;

    @BeforeEach
    void report() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，委派");
        delegate = scene.add("受托人", GRID + " grid-worker");
        scene.post("comm5", "claim", null).expect(200);
    }

    private void delegated() {
        scene.post("comm5", "delegation", body("toUsername", delegate, "reason", "请到现场看清楚"))
                .expect(200);
    }

    @Test
    void theDelegateWorksAndTheOwnerFinishes() {
        var clock = scene.clock();
        delegated();

        assertThat(scene.listed("comm5")).contains("delegated").doesNotContain("mine");
        assertThat(scene.counts("comm5").path("delegated").asInt()).isPositive();
        var item = scene.list(delegate, "mine").at("/items/0");
        assertThat(item.at("/owner/name").asText()).isEqualTo("刘小红");
        assertThat(scene.clock()).isEqualTo(clock);
        assertThat(scene.verbs(delegate)).contains("RETURN").doesNotContain("TRANSFER", "DELEGATE", "RELEASE");
        var photo = Officials.photo(scene.officials.as(delegate));

        scene.post(delegate, "delegation/return", body("answer", "堆物已清走", "evidenceIds", List.of(photo)))
                .expect(200);

        assertThat(scene.listed("comm5")).contains("mine").doesNotContain("delegated");
        var line = scene.lastLine();
        assertThat(line.path("opinion").asText()).isEqualTo("堆物已清走");
        assertThat(line.path("evidence")).hasSize(1);
        assertThat(line.path("isPublic").asBoolean()).isFalse();
        var told = scene.task("comm5").at("/delegations/0");
        assertThat(told.path("status").asText()).isEqualTo("RETURNED");
        assertThat(told.path("answer").asText()).isEqualTo("堆物已清走");
        scene.post("comm5", "actions/accept", NOTHING).expect(200);
    }

    @Test
    void meanwhileNeitherCanFinishIt() {
        delegated();

        assertForbidden(scene.post(delegate, "actions/accept", NOTHING), "请办完后交回");
        assertForbidden(scene.post("comm5", "actions/accept", NOTHING), "请先收回");
        assertForbidden(scene.post(delegate, "release", null), "请办完后交回");
        assertForbidden(scene.post(delegate, "transfer", body("toUsername", "comm5", "reason", "x")), "请办完后交回");
        assertForbidden(scene.post("comm5", "delegation", body("toUsername", delegate, "reason", "x")), "请先收回");
        assertThat(scene.task(delegate).path("actionable").asBoolean()).isFalse();
        assertThat(scene.officials.caseFile("comm5", scene.number).path("state").asText())
                .isEqualTo("REPORTED");
    }

    @Test
    void theOwnerTakesItBack() {
        delegated();

        scene.delete("comm5", "delegation").expect(200);

        assertThat(scene.listed("comm5")).contains("mine");
        assertThat(scene.listed(delegate)).doesNotContain("mine");
        assertForbidden(scene.post(delegate, "delegation/return", body("answer", "晚了")), "已经收回");
        assertForbidden(scene.delete("comm5", "delegation"), "已经收回");
        scene.post("comm5", "actions/accept", NOTHING).expect(200);
    }

    @Test
    void theDelegateReadsTheCaseForAsLongAsItConcernsHim() {
        var grid = "990981100202002";
        var away = scene.add("邻格网格员", grid + " grid-worker");
        assertThat(reads(away)).isEqualTo(404);

        scene.post("comm5", "delegation", body("toUsername", away, "reason", "请帮忙"))
                .expect(200);
        assertThat(reads(away)).isEqualTo(200);
        scene.delete("comm5", "delegation").expect(200);
        assertThat(reads(away)).isEqualTo(404);
        scene.post("comm5", "delegation", body("toUsername", away, "reason", "还是请帮忙"))
                .expect(200);
        scene.post(away, "delegation/return", body("answer", "办好了")).expect(200);
        assertThat(reads(away)).isEqualTo(200);
    }

    @Test
    void whoWorkedOnItDoesNotJudgeIt() {
        scene.officials.does("comm5", scene.number, "accept");
        scene.officials.does("comm5", scene.number, "handleSelf");
        scene.task = scene.officials.task("comm5", scene.number);
        scene.post("comm5", "delegation", body("toUsername", delegate, "reason", "请去处理"))
                .expect(200);
        scene.post(delegate, "delegation/return", body("answer", "处理好了")).expect(200);
        scene.officials.handles("comm5", scene.number);

        assertThat(scene.listed(delegate)).doesNotContain("pool");
        assertThat(scene.listed("grid16")).contains("pool");
    }

    @Test
    void goesBackToTheOwnerWhenTheDelegateLeavesAndToThePoolWhenTheOwnerDoes() {
        var owner = scene.addCommunityStaff("要走的主人");
        scene.report("楼道堆物，主人离岗");
        scene.post(owner, "claim", null).expect(200);
        scene.post(owner, "delegation", body("toUsername", delegate, "reason", "请办"))
                .expect(200);
        endPosts(delegate);
        tasks.releaseUnheld();
        assertThat(scene.listed(owner)).contains("mine");

        var second = scene.add("第二受托人", GRID + " grid-worker");
        scene.post(owner, "delegation", body("toUsername", second, "reason", "请办"))
                .expect(200);
        endPosts(owner);
        tasks.releaseUnheld();

        assertThat(scene.listed("comm5")).contains("pool");
        assertThat(scene.listed(second)).doesNotContain("mine");
        assertThat(scene.task("comm5").at("/delegations/1/status").asText()).isEqualTo("ENDED");
        assertThat(scene.moves()).extracting(move -> move.get("kind")).contains("LAPSE");
    }

    @Test
    void goesToAHeadWhoTakesItOver() {
        delegated();

        scene.post("sec5", "force-claim", body("reason", "由我办")).expect(200);

        assertThat(scene.listed("sec5")).contains("mine");
        assertThat(scene.listed(delegate)).contains("copies").doesNotContain("mine");
        assertThat(scene.listed("comm5")).contains("copies").doesNotContain("delegated");
    }

    @Test
    void isOnlyForStaffOfTheUnitAndBelow() {
        assertField(scene.post("comm5", "delegation", body("toUsername", "comm6", "reason", "别的村")), "toUsername");
        assertField(scene.post("comm5", "delegation", body("toUsername", "street2", "reason", "上级")), "toUsername");
        assertField(scene.post("comm5", "delegation", body("toUsername", delegate)), "reason");
        delegated();
        assertField(scene.post(delegate, "delegation/return", body()), "answer");
    }

    @RepeatedTest(3)
    void answeringTwiceAtOnceCountsOnce() throws Exception {
        delegated();
        Callable<Api.Answer> click = () -> scene.post(delegate, "delegation/return", body("answer", "好了"));

        var answers = AtOnce.run(List.of(click, click));

        assertThat(answers).extracting(Api.Answer::status).contains(200).doesNotContain(500);
        assertThat(scene.moves()).hasSize(2);
    }

    private int reads(String username) {
        return scene.officials.as(username).get("/api/cases/" + scene.number).status();
    }

    private void endPosts(String username) {
        transactions.executeWithoutResult(status -> jdbc.update("""
                UPDATE post SET valid_until = '2025-01-01 00:00:00'
                 WHERE staff_id = (SELECT staff_id FROM account WHERE username = ?)
                """, username));
    }

    @Autowired
    private WorkItemService tasks;
}
