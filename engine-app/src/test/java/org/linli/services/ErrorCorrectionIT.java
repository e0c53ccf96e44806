package org.linli.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.services.Counter.CLERK;
import static org.linli.services.Counter.SECRETARY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.documents.Printed;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.Zone;
import org.linli.sharing.SharedData;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A wrong refusal at a village window: registered, heard, excused or referred by others, put right, and told to the applicant. */
@IntegrationTest
class ErrorCorrectionIT {
    private static final String REVIEWER = "officer.jw";
    private static final String SUPERVISOR = "city.supervisor";
    private static final String SECOND_SUPERVISOR = "city.supervisor2";
    private static final String FACTS = "把出生年份看错，少算了一岁";

    private static int applicants;

    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate jdbc;

    private Counter counter;
    private Officials officials;
    private String application;

    @BeforeEach
    void refusedWrongly() {
        counter = new Counter(address, data, documents);
        officials = counter.officials;
        var person = counter.known("东郭老人" + ++applicants, "19700101");
        application = counter.applied(CLERK, "49", person);
        counter.does(CLERK, application, "审查", "passReview", Map.of("suggestion", "refuse"), "未满 60 周岁");
        counter.does(SECRETARY, application, "审定", "refuseApplication", Map.of(), "未满 60 周岁，不属于优待对象");
    }

    @Test
    void aSlipIsExcusedAndPutRightAndTheApplicantLearnsHisRemedies() {
        var before = counter.sheet(CLERK, application);
        var number = registered(SECRETARY, CLERK);
        assertThat(state(CLERK, number)).isEqualTo("CORRECTION_HEARING");
        assertThat(notices(CLERK)).contains(number);
        answer(CLERK, number, "STATE", "系统带出的日期不清楚，当天已经发现").expect(204);

        propose(number, "NON_SUBJECTIVE");
        assertThat(sheet(CLERK, number).path("proposal").isNull())
                .as("a proposal is no finding yet")
                .isTrue();
        officials.does(SUPERVISOR, number, "returnFinding", Map.of("reasons", "请补充系统截图"));
        propose(number, "NON_SUBJECTIVE");
        officials.does(
                SUPERVISOR, number, "excuseError", Map.of("ground", "corrected-at-once", "reasons", "主动纠正，未获私利"));
        assertThat(sheet(CLERK, number).at("/decision/ground").asText()).isEqualTo("主动及时纠正");

        var untold = officials.act(SECRETARY, number, "correctError", Map.of("form", Map.of("correction", "重新受理并发证")));
        assertThat(untold.expect(400).text()).contains("citizenTold");
        officials.does(SECRETARY, number, "correctError", told());
        officials.does(REVIEWER, number, "correctAgain", Map.of("reasons", "还没有附送达回证"));
        officials.does(SECRETARY, number, "correctError", told());
        officials.does(REVIEWER, number, "confirmCorrection", Map.of("reasons", "电话核实，本人已领证"));
        assertThat(state(CLERK, number)).isEqualTo("CORRECTION_TOLD");
        answer(CLERK, number, "ACCEPT", null).expect(204);
        assertThat(state(CLERK, number)).isEqualTo("CORRECTION_DONE");

        var after = counter.sheet(CLERK, application);
        assertThat(after.path("papers")).isEqualTo(before.path("papers"));
        assertThat(after.path("state")).isEqualTo(before.path("state"));
        assertThat(after.path("decision")).isEqualTo(before.path("decision"));
        var entries = officials.timeline(CLERK, application);
        var told = entries.get(entries.size() - 1);
        assertThat(told.toString()).contains("重新受理并发证", "60 日内", "行政复议").doesNotContain(FACTS, "系统带出的日期不清楚");
        assertThat(told.path("publicToReporter").asBoolean(true)).isTrue();
    }

    @Test
    void whoeverHasAPartInItDoesNotJudgeIt() {
        var number = registered(SUPERVISOR, CLERK);
        for (var party : List.of(CLERK, SECRETARY, SUPERVISOR)) {
            assertThat(tries(party, number, "recordStatement", Map.of("statement", "本人没有意见")))
                    .as(party)
                    .isIn(403, 404, 409);
        }
        officials.does(REVIEWER, number, "recordStatement", Map.of("statement", "本人没有意见"));
        propose(number, "SUBJECTIVE");

        assertThat(tries(SUPERVISOR, number, "referError", Map.of()))
                .as("registered it")
                .isIn(403, 409);
        assertThat(tries(REVIEWER, number, "referError", Map.of()))
                .as("proposed it")
                .isIn(403, 404, 409);
        officials.does(SECOND_SUPERVISOR, number, "referError", Map.of("competentBody", "市纪委监委", "reasons", "多次提醒不改"));

        assertThat(sheet(CLERK, number).at("/decision/competentBody").asText()).isEqualTo("市纪委监委");
        assertThat(sheet(CLERK, number).path("finalFinding").asText()).isEqualTo("SUBJECTIVE");
    }

    @Test
    void nobodyPutsHisOwnErrorRight() {
        var number = registered(SUPERVISOR, SECRETARY);
        answer(SECRETARY, number, "STATE", "听信了经办人的意见").expect(204);
        propose(number, "NON_SUBJECTIVE");
        officials.does(SECOND_SUPERVISOR, number, "excuseError", Map.of("ground", "first-try", "reasons", "首次办理，情节轻微"));

        assertThat(tries(SECRETARY, number, "correctError", told())).isIn(403, 409);
        officials.does("center2", number, "correctError", told());
        assertThat(tries("center2", number, "confirmCorrection", Map.of("reasons", "已核实")))
                .as("checked by somebody else")
                .isIn(403, 404, 409);
        officials.does(REVIEWER, number, "confirmCorrection", Map.of("reasons", "已核实"));
    }

    @Test
    void aRecheckIsAskedForOnceAndMayOnlyHelp() {
        var number = registered(SECRETARY, CLERK);
        officials.does(REVIEWER, number, "recordStatement", Map.of("statement", "本人没有意见"));
        propose(number, "SUBJECTIVE");
        officials.does(SUPERVISOR, number, "referError", Map.of("competentBody", "市纪委监委", "reasons", "应当发现"));
        officials.does(SECRETARY, number, "nothingLeft", told());
        officials.does(REVIEWER, number, "confirmCorrection", Map.of("reasons", "已核实"));

        answer(CLERK, number, "ASK_RECHECK", null).expect(400);
        answer(CLERK, number, "ASK_RECHECK", "当时系统有误，附运维说明").expect(204);
        assertThat(answer(CLERK, number, "ASK_RECHECK", "再申请一次").status()).isEqualTo(409);
        assertThat(tries(SUPERVISOR, number, "keepFinding", Map.of("reasons", "维持")))
                .as("decided it")
                .isIn(403, 409);
        officials.does("city.center", number, "excuseOnRecheck", Map.of("ground", "wrong-data", "reasons", "运维说明属实"));

        assertThat(state(CLERK, number)).isEqualTo("CORRECTION_EXCUSED");
        assertThat(sheet(CLERK, number).path("finalFinding").asText()).isEqualTo("NON_SUBJECTIVE");
        assertThat(sheet(CLERK, number).at("/decision/finding").asText()).isEqualTo("SUBJECTIVE");
        assertThat(answer(CLERK, number, "ASK_RECHECK", "再申请一次").status()).isEqualTo(409);
    }

    @Test
    void aHeadFindsTheCaseToPick() {
        for (var text : List.of(application, "老年优待证", "")) {
            assertThat(officials
                            .as(SECRETARY)
                            .post("/api/cases/search", Map.of("text", text))
                            .expect(200)
                            .text())
                    .as(text)
                    .contains(application);
        }
    }

    @Test
    void thePrintedSheetTellsNothingThatSuchACaseDoesNotHave() throws Exception {
        var number = registered(SECRETARY, CLERK);
        var answer = officials
                .as(REVIEWER)
                .get("/api/cases/" + number + "/sheet.pdf")
                .expect(200);
        try (var sheet = Printed.of(answer.body())) {
            assertThat(sheet.words(1).replaceAll("\\s", ""))
                    .contains("容错纠错办理单", "开始时间")
                    .doesNotContain("紧急程度", "上报人", "上报时间", "来源", "所属网格");
        }
        var shown = officials.caseFile(REVIEWER, number);
        assertThat(shown.path("reported").asBoolean()).isFalse();
        assertThat(shown.path("placed").asBoolean()).isFalse();
    }

    @Test
    void strangersSeeNothingOfIt() {
        var number = registered(SECRETARY, CLERK);
        for (var reader : List.of(CLERK, SECRETARY, REVIEWER, SUPERVISOR, "org")) {
            assertThat(listed(reader)).as(reader).contains(number);
            officials.as(reader).get("/api/cases/" + number).expect(200);
        }
        for (var stranger : List.of(
                "comm2", "grid12", "street2", "street4", "center2", "street.leader2", "officer.mz", "city.center")) {
            var api = officials.as(stranger);
            assertThat(listed(stranger)).as(stranger).doesNotContain(number);
            assertThat(api.get("/api/error-corrections/" + number).status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(api.get("/api/cases/" + number).status()).as(stranger).isEqualTo(404);
            assertThat(api.post("/api/cases/search", Map.of("text", number))
                            .expect(200)
                            .text())
                    .as(stranger)
                    .doesNotContain("容错纠错：");
            assertThat(answer(stranger, number, "STATE", "与我无关").status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(answer(SECRETARY, number, "STATE", "不是本人").status()).isEqualTo(403);
        assertThat(officials.as("admin").get("/api/error-corrections").status()).isEqualTo(403);
        assertThat(officials.as(SECRETARY).get("/api/error-corrections/figures").status())
                .isEqualTo(403);
        var stored = jdbc.queryForMap(
                        "SELECT e.* FROM error_correction e JOIN case_file c ON c.id = e.case_file_id WHERE c.case_number = ?",
                        number)
                .toString();
        assertThat(stored).doesNotContain(FACTS);
    }

    @Test
    void isRegisteredOnceByThoseWhoMay() throws Exception {
        assertThat(register(CLERK, SECRETARY).expect(400).text()).contains("person");
        assertThat(register("comm2", CLERK).status()).isEqualTo(404);
        officials.as(SECRETARY).get("/api/session").expect(200);

        var answers =
                AtOnce.<Api.Answer>run(List.of(() -> register(SECRETARY, CLERK), () -> register(SECRETARY, CLERK)));

        assertThat(answers.stream().map(Api.Answer::status)).containsExactlyInAnyOrder(201, 409);
        assertThat(register(CLERK, CLERK).status()).as("under way").isEqualTo(409);
        var number = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json()
                .path("number")
                .asText();
        officials.does(REVIEWER, number, "withdrawError", Map.of("reasons", "查明是系统故障，不是差错"));
        assertThat(state(CLERK, number)).isEqualTo("CORRECTION_WITHDRAWN");
        register(CLERK, CLERK).expect(201);
    }

    @Test
    void goesOnWhenNobodyAnswersInTime() {
        var number = registered(SECRETARY, CLERK);

        time.travel(Duration.ofDays(20)); // five working days, whatever holidays are ahead
        officials.logInAnew();

        assertThat(state(CLERK, number)).isEqualTo("CORRECTION_REVIEW");
        assertThat(answer(CLERK, number, "STATE", "来晚了").status()).isEqualTo(409);
        propose(number, "NO_ERROR");
        officials.does(SUPERVISOR, number, "findNoError", Map.of("reasons", "按当时的政策办理无误"));
        assertThat(state(CLERK, number)).isEqualTo("CORRECTION_NO_ERROR");
        var figures = officials
                .as("org")
                .get("/api/error-corrections/figures")
                .expect(200)
                .json();
        assertThat(figures.path("items").findValuesAsText("code")).contains(Counter.COMMUNITY);
    }

    private String registered(String by, String person) {
        return Counter.number(register(by, person));
    }

    private Api.Answer register(String by, String person) {
        Map<String, Object> body = new HashMap<>();
        body.put("aboutCase", application);
        body.put("person", person);
        body.put("facts", FACTS);
        body.put("harm", "老人当天没有领到优待证");
        body.put("concernsCitizen", false);
        return officials.as(by).post("/api/error-corrections", body);
    }

    private Api.Answer answer(String by, String number, String step, String words) {
        Map<String, Object> body = new HashMap<>(Map.of("step", step));
        body.put("words", words);
        return officials.as(by).post("/api/error-corrections/%s/answers".formatted(number), body);
    }

    private void propose(String number, String finding) {
        Map<String, Object> form = new HashMap<>(Map.of("finding", finding, "reasons", "查看了办理记录和系统日志"));
        if (finding.equals("NON_SUBJECTIVE")) {
            var bare = officials.act(REVIEWER, number, "proposeFinding", Map.of("form", form));
            assertThat(bare.expect(400).text()).contains("ground");
            form.put("ground", "corrected-at-once");
        }
        officials.does(REVIEWER, number, "proposeFinding", form);
    }

    private Map<String, Object> told() {
        return Map.of(
                "correction",
                "重新受理并发证",
                "citizenTold",
                "您的申请已经重新受理并发证",
                "toldOn",
                LocalDate.ofInstant(clock.instant(), Zone.OFFICE).toString(),
                "remedyTold",
                "对原决定不服的，60 日内可以申请行政复议");
    }

    /** What comes back when somebody tries the open task, which another could do. */
    private int tries(String username, String number, String outcome, Map<String, ?> form) {
        var task = jdbc.queryForObject(
                "SELECT w.task_id FROM work_item w JOIN case_file c ON c.id = w.case_file_id WHERE c.case_number = ? AND w.status IN ('POOL', 'CLAIMED')",
                String.class,
                number);
        return officials
                .as(username)
                .post("/api/tasks/%s/actions/%s".formatted(task, outcome), Map.of("form", form))
                .status();
    }

    private JsonNode sheet(String username, String number) {
        return officials
                .as(username)
                .get("/api/error-corrections/" + number)
                .expect(200)
                .json();
    }

    private String state(String username, String number) {
        return officials.caseFile(username, number).path("state").asText();
    }

    private String listed(String username) {
        return officials
                .as(username)
                .get("/api/error-corrections?size=100&aboutCase=" + application)
                .expect(200)
                .text();
    }

    private String notices(String username) {
        return officials.notices(username).toString();
    }
}
