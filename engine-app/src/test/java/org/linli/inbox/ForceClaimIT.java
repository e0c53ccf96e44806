package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.NOTHING;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.assertTaken;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A head takes a task over, with a reason; who had it finds out who and why. */
@IntegrationTest
class ForceClaimIT {
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
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，强制领取");
        colleague = scene.addCommunityStaff("原办理人");
    }

    @Test
    void theHeadHasItAndTheOtherIsToldWhoAndWhy() {
        scene.post(colleague, "claim", null).expect(200);
        assertThat(scene.verbs("sec5")).contains("FORCE_CLAIM");

        scene.post("sec5", "force-claim", body("reason", "限时办结，由我来办")).expect(200);

        assertThat(scene.listed("sec5")).containsExactly("mine");
        assertThat(scene.listed(colleague)).contains("copies").doesNotContain("mine");
        assertTaken(scene.post(colleague, "actions/accept", NOTHING), "宋勇", "限时办结，由我来办");
        var copy = scene.list(colleague, "copies").at("/items/0/copy");
        assertThat(copy.path("kind").asText()).isEqualTo("FORCE_CLAIM");
        assertThat(copy.path("note").asText()).isEqualTo("限时办结，由我来办");
        assertThat(scene.lastLine().path("actionLabel").asText()).isEqualTo("强制领取");
        assertThat(scene.officials
                        .as("admin")
                        .get("/api/audit?action=force-claim-task&actor=sec5")
                        .json()
                        .toString())
                .contains(scene.number);
    }

    @Test
    void aHeadAboveActsThoughHeHoldsNoPostOfThePool() {
        scene.post(colleague, "claim", null).expect(200);

        scene.post("center2", "force-claim", body("reason", "镇里统一处理")).expect(200);
        scene.post("center2", "actions/accept", NOTHING).expect(200);

        assertThat(scene.officials.caseFile("comm5", scene.number).path("state").asText())
                .isEqualTo("ACCEPTED");
        assertThat(scene.lastLine().path("actorUnit").asText()).isEqualTo("青禾镇");
    }

    @Test
    void whatTheHeadGivesBackLiesInItsOwnPool() {
        scene.post("center2", "force-claim", body("reason", "看一下")).expect(200);
        scene.post("center2", "release", null).expect(200);

        assertThat(scene.listed("comm5")).containsExactly("pool");
        assertThat(scene.listed("center2")).containsExactly("unit");
    }

    @Test
    void onlyHeadsOfTheUnitOrAboveMay() {
        scene.post(colleague, "claim", null).expect(200);

        assertThat(scene.post("comm5", "force-claim", body("reason", "我来")).status())
                .isEqualTo(403);
        assertThat(scene.post("sec6", "force-claim", body("reason", "别的村")).status())
                .isEqualTo(404);
        assertThat(scene.post("head.ny", "force-claim", body("reason", "别的部门")).status())
                .isEqualTo(404);
        assertThat(scene.post("center1", "force-claim", body("reason", "别的街道")).status())
                .isEqualTo(404);
        assertField(scene.post("sec5", "force-claim", body()), "reason");
        assertThat(scene.listed(colleague)).containsExactly("mine");
        assertThat(scene.verbs("comm5")).doesNotContain("FORCE_CLAIM");
    }

    @Test
    void whatIsDoneIsNotTakenOver() {
        scene.post(colleague, "actions/accept", NOTHING).expect(200);

        assertTaken(scene.post("sec5", "force-claim", body("reason", "我来")), "原办理人", "承接");
    }

    @RepeatedTest(3)
    void takingItOverTwiceIsNoErrorAndHappensOnce() throws Exception {
        scene.post(colleague, "claim", null).expect(200);
        Callable<Api.Answer> click = () -> scene.post("sec5", "force-claim", body("reason", "我来办"));

        assertThat(AtOnce.run(List.of(click, click)))
                .extracting(Api.Answer::status)
                .containsOnly(200);

        assertThat(scene.moves()).hasSize(1);
    }

    @RepeatedTest(3)
    void whoeverFinishesFirstWinsAgainstTheHead() throws Exception {
        scene.post(colleague, "claim", null).expect(200);
        Callable<Api.Answer> finish = () -> scene.post(colleague, "actions/accept", NOTHING);
        Callable<Api.Answer> force = () -> scene.post("sec5", "force-claim", body("reason", "我来办"));

        var answers = AtOnce.run(List.of(finish, force));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 409);
        if (answers.get(0).status() == 409) {
            assertTaken(answers.get(0), "宋勇", "强制领取");
        } else {
            assertTaken(answers.get(1), "原办理人", "承接");
        }
    }
}
