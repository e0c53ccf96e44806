package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at one task, in 石桥村. */
@IntegrationTest
class TwoPeopleIT {
    private static final String COMMUNITY_STAFF = "990981100202 community-staff";
    private static final String GRID = "990981100202001";
    private static final Map<String, ?> NOTHING = Map.of("form", Map.of());

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Officials officials;
    private String colleague;
    private String number;
    private String task;

    @BeforeEach
    void report() {
        officials = new Officials(address);
        colleague = new Colleagues(jdbc, transactions).add("同事甲", COMMUNITY_STAFF, GRID + " grid-worker");
        number = officials.report("grid16", GRID, "0103", "楼道堆物,两人同时办理").number();
        task = officials.task("comm5", number);
        officials.as(colleague);
    }

    @RepeatedTest(5)
    void onlyOneTakesATask() throws Exception {
        var answers = both(username -> () -> officials.as(username).post(path("claim"), null));

        var loser = only(answers, 200, 409);
        assertTaken(loser, "领取");
        assertThat(jdbc.queryForMap("SELECT status, version FROM work_item WHERE task_id = ?", task))
                .containsEntry("status", "CLAIMED")
                .containsEntry("version", 1);
    }

    @RepeatedTest(5)
    void onlyOneDoesATask() throws Exception {
        var answers = AtOnce.run(List.<Callable<Api.Answer>>of(
                () -> officials.as("comm5").post(path("actions/accept"), NOTHING),
                () -> officials
                        .as(colleague)
                        .post(path("actions/notFile"), Map.of("form", Map.of(), "opinion", "不属于本村"))));

        var loser = only(answers, 200, 409);
        var hasAccepted = answers.get(0).status() == 200;
        assertTaken(loser, hasAccepted ? "承接" : "不予立案");
        assertThat(officials.caseFile("comm5", number).path("state").asText())
                .isEqualTo(hasAccepted ? "ACCEPTED" : "NOT_FILED");
        assertThat(officials.timeline("comm5", number)).hasSize(2);
        assertThat(openItems()).isEqualTo(hasAccepted ? 1 : 0);
    }

    @RepeatedTest(3)
    void aDoubleClickDoesATaskOnce() throws Exception {
        Callable<Api.Answer> click = () -> officials.as("comm5").post(path("actions/accept"), NOTHING);

        var answers = AtOnce.run(List.of(click, click));

        var loser = only(answers, 200, 409);
        assertTaken(loser, "承接");
        assertThat(loser.json().path("detail").asText()).startsWith("您已于");
        assertThat(officials.timeline("comm5", number)).hasSize(2);
        assertThat(openItems()).isEqualTo(1);
    }

    @Test
    void takingWhatOneHasIsNoError() throws Exception {
        Callable<Api.Answer> click = () -> officials.as("comm5").post(path("claim"), null);

        assertThat(AtOnce.run(List.of(click, click)))
                .extracting(Api.Answer::status)
                .containsOnly(200);
        assertThat(click.call().expect(200).json().at("/assignee/username").asText())
                .isEqualTo("comm5");
    }

    @Test
    void whatOneHasTakenTheOtherCannotDo() {
        officials.as("comm5").post(path("claim"), null).expect(200);

        var claim = officials.as(colleague).post(path("claim"), null);
        var act = officials.as(colleague).post(path("actions/accept"), NOTHING);
        var release = officials.as(colleague).post(path("release"), null);

        assertTaken(claim.expect(409), "领取");
        assertTaken(act.expect(409), "领取");
        assertTaken(release.expect(409), "领取");
        assertThat(claim.json().path("by").asText()).isEqualTo("刘小红");
        assertThat(claim.json().path("detail").asText()).startsWith("刘小红已于");
        assertThat(officials.caseFile("comm5", number).path("state").asText()).isEqualTo("REPORTED");
    }

    @Test
    void whatOneGivesBackTheOtherMayTake() {
        officials.as("comm5").post(path("claim"), null).expect(200);

        var released = officials.as("comm5").post(path("release"), null).expect(200);

        assertThat(released.json().path("assignee").isNull()).isTrue();
        assertThat(officials.as("comm5").post(path("release"), null).status()).isEqualTo(403);
        officials.as(colleague).post(path("claim"), null).expect(200);
        officials.as(colleague).post(path("actions/accept"), NOTHING).expect(200);
        assertThat(officials.as(colleague).post(path("release"), null).status()).isEqualTo(409);
    }

    @Test
    void nobodyVerifiesHisOwnWork() {
        officials.does(colleague, number, "accept");
        officials.does(colleague, number, "handleSelf");
        officials.handles(colleague, number);
        task = officials.task("grid16", number);
        var verification = Map.of("form", Map.of("method", "onSite"));

        var claim = officials.as(colleague).post(path("claim"), null).expect(403);
        var act = officials
                .as(colleague)
                .post(path("actions/solved"), verification)
                .expect(403);

        assertThat(claim.json().path("detail").asText()).startsWith("您经办过这件事");
        assertThat(act.json().path("detail").asText()).startsWith("您经办过这件事");
        var seen = officials
                .as(colleague)
                .get("/api/cases/" + number + "/task")
                .expect(200)
                .json();
        assertThat(seen.path("actionable").asBoolean()).isFalse();
        assertThat(seen.path("barred").asText()).startsWith("您经办过这件事");
        assertThat(listed(colleague, "pool")).isZero();
        assertThat(listed(colleague, "unit")).isEqualTo(1);
        assertThat(listed("grid16", "pool")).isEqualTo(1);
        assertThat(listed("grid16", "unit")).isZero();
        officials.as("grid16").post(path("actions/solved"), verification).expect(200);
    }

    @Test
    void whoseTaskItIsNotCannotTakeIt() {
        assertThat(officials
                        .as("sec5")
                        .post(path("claim"), null)
                        .expect(403)
                        .json()
                        .path("type")
                        .asText())
                .isEqualTo("/problems/forbidden");
        assertThat(officials.as("grid16").post(path("actions/accept"), NOTHING).status())
                .isEqualTo(403);
        assertThat(officials.as("comm6").post(path("claim"), null).status()).isEqualTo(404);
        assertThat(officials.as("comm5").post("/api/tasks/unknown/claim", null).status())
                .isEqualTo(404);
        assertThat(openItems()).isEqualTo(1);
    }

    private interface Click {
        Callable<Api.Answer> by(String username);
    }

    private List<Api.Answer> both(Click click) throws Exception {
        return AtOnce.run(List.of(click.by("comm5"), click.by(colleague)));
    }

    private static Api.Answer only(List<Api.Answer> answers, int winner, int loser) {
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(winner, loser);
        return answers.stream()
                .filter(answer -> answer.status() == loser)
                .findFirst()
                .orElseThrow();
    }

    private static void assertTaken(Api.Answer loser, String did) {
        assertThat(loser.json().path("type").asText()).isEqualTo("/problems/task-taken");
        assertThat(loser.json().path("by").asText()).isNotBlank();
        assertThat(loser.json().path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(loser.json().path("did").asText()).isEqualTo(did);
    }

    private int listed(String username, String view) {
        return officials
                .as(username)
                .get("/api/inbox?view=%s&q=%s".formatted(view, number))
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private int openItems() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM work_item WHERE case_number = ? AND status IN ('POOL', 'CLAIMED')",
                Integer.class,
                number);
    }

    private String path(String action) {
        return "/api/tasks/" + task + "/" + action;
    }
}
