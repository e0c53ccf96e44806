package org.linli.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.supervision.SupervisedCase.ASKER;
import static org.linli.supervision.SupervisedCase.HEAD;
import static org.linli.supervision.SupervisedCase.SETTLED;
import static org.linli.supervision.SupervisedCase.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A paper that was not issued: who knows of it, who may settle it, and when it is dropped by itself. */
@IntegrationTest
class SupervisionDraftIT {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");
    private static final Map<String, String> WHY = Map.of("reason", "部门迟迟不办，由镇里直接处置");

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"sec4", "comm4", "head.ny", "officer.ny"})
    void nobodyButSupervisorsKnowsOfADraft(String username) {
        var event = SupervisedCase.atDepartment(address, "死猪一头，督办单还是草稿");
        var person = event.officials.as(username);
        var before = unitList(person).path("total").asInt();
        var order = event.order(2);

        seesNothing(person, order, before);
        event.officials.says(SUPERVISOR, order, "dropOrder", Map.of(), "部门已说明原因");
        seesNothing(person, order, before);
        for (var path : new String[] {"", "/timeline", "/supervision", "/links", "/diagram", "/sheet.pdf"}) {
            event.officials.as(SUPERVISOR).get("/api/cases/" + order + path).expect(200);
        }
    }

    @Test
    void anIssuedOrderIsReadAndListedByTheUnit() {
        var event = SupervisedCase.atDepartment(address, "死猪两头，督办单已签发");
        var person = event.officials.as("comm4");
        var before = unitList(person).path("total").asInt();
        var order = event.order(2);

        event.officials.does(SUPERVISOR, order, "issueOrder", SETTLED);

        person.get("/api/cases/" + order).expect(200);
        assertThat(search(person, order)).isEqualTo(1);
        assertThat(unitList(person).path("total").asInt()).isEqualTo(before + 1);
        assertThat(unitList(person).toString()).contains(order);
        event.officials.as(HEAD).get("/api/cases/" + order).expect(200);
    }

    @Test
    void theBoardOfAPlaceShowsNoDraft() {
        clock.setTo(MONDAY);
        var event = SupervisedCase.atDepartment(address, "死猪三头，看板上没有草稿");
        var order = event.order(2);
        clock.setTo(TUESDAY);
        event.officials.logInAnew();
        var rows = "/api/board/rows?figure=overdue&kind=SUPERVISION&size=100";

        assertThat(event.officials.as("sec4").get(rows).expect(200).text()).doesNotContain(order);
        assertThat(event.officials.as(SUPERVISOR).get(rows).expect(200).text()).contains(order);
    }

    @Test
    void aDraftThatLiesIsToldToTheSupervisors() {
        clock.setTo(MONDAY);
        var event = SupervisedCase.atDepartment(address, "死猪四头，督办单没人审定");
        var order = event.order(2);

        time.travelTo(TUESDAY);
        event.officials.logInAnew();

        assertThat(told(event, SUPERVISOR, order)).contains("urged", "dueSoon", "overdue");
        assertThat(told(event, "head.dcs", order)).isEmpty();
    }

    @Test
    void anOrderToOneUnitDoesNotShieldTheNext() {
        var event = SupervisedCase.atDepartment(address, "死猪五头，督办单发出后提级");
        var first = event.order(2);
        event.officials.does(SUPERVISOR, first, "issueOrder", SETTLED);
        assertThat(event.ask(2).status()).isEqualTo(409);
        event.post("center2", "/take-over", WHY).expect(204);

        var second = event.order(2);

        assertThat(event.read(SUPERVISOR, first).path("state").asText()).isEqualTo("ORDER_ISSUED");
        assertThat(event.read(SUPERVISOR, second).at("/unit/name").asText()).isEqualTo("青禾镇");
        assertThat(event.ask(2).status()).isEqualTo(409);
    }

    @RepeatedTest(3)
    void twoWhoAskAtOnceGetOneOrder() throws Exception {
        var event = SupervisedCase.atDepartment(address, "死猪十六头，两位督查员同时提请");
        event.officials.as(SUPERVISOR);
        event.officials.as(ASKER);
        Callable<Api.Answer> first = () -> event.askAs(SUPERVISOR, 2);
        Callable<Api.Answer> second = () -> event.askAs(ASKER, 2);

        var answers = AtOnce.run(List.of(first, second));

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(event.orders(SUPERVISOR)).hasSize(1);
        var slower = answers.stream().filter(answer -> answer.status() == 409).findFirst();
        assertThat(slower.orElseThrow().json().path("detail").asText()).contains("已有同级或者更高级别的督办");
    }

    @Test
    void aDraftIsNotIssuedBesideAnOrderAsHighThatWasIssuedMeanwhile() {
        var event = SupervisedCase.atDepartment(address, "死猪十七头，草稿之外又有更高级别");
        var draft = event.order(2);
        var higher = event.order(3);
        event.officials.does(SUPERVISOR, higher, "issueOrder", SETTLED);

        var refused = event.officials.act(SUPERVISOR, draft, "issueOrder", Map.of("form", SETTLED));

        assertThat(refused.expect(409).json().path("detail").asText()).contains("已有同级或者更高级别的督办");
        assertThat(event.read(SUPERVISOR, draft).path("state").asText()).isEqualTo("ORDER_DRAFT");
        event.officials.says(SUPERVISOR, draft, "dropOrder", Map.of(), "已有更高级别的督办");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sec1", "head.ny", "officer.ny"})
    void aDraftIsShownToNobodyWhoMayNotKnowOfIt(String username) {
        var event = SupervisedCase.atDepartment(address, "死猪十八头，草稿不能抄送");
        var order = event.order(2);
        var sender = event.officials.as(SUPERVISOR);
        var task = "/api/tasks/" + event.officials.task(SUPERVISOR, order);
        sender.post(task + "/claim", null).expect(200);
        var before = copies(event.officials.as(username));

        assertField(
                sender.post("/api/cases/" + order + "/copies", Map.of("usernames", List.of(username))), "usernames");
        assertField(
                sender.post(task + "/co-signatures", Map.of("usernames", List.of(username), "question", "请看是否合适")),
                "usernames");
        assertField(sender.post(task + "/delegation", Map.of("toUsername", username, "reason", "请代办")), "toUsername");
        for (var path : new String[] {
            "/api/cases/" + order + "/readers?q=" + username,
            task + "/colleagues?purpose=COPY&q=" + username,
            task + "/colleagues?purpose=SIGNATURE&q=" + username,
            task + "/colleagues?purpose=DELEGATION&q=" + username
        }) {
            assertThat(sender.get(path).expect(200).text()).as(path).doesNotContain(username);
        }
        assertThat(told(event, username, order)).isEmpty();
        assertThat(copies(event.officials.as(username))).isEqualTo(before);
        sender.post("/api/cases/" + order + "/copies", Map.of("usernames", List.of(ASKER)))
                .expect(200);
        assertThat(event.officials
                        .as(ASKER)
                        .get("/api/inbox?view=copies&size=100")
                        .text())
                .contains(order);
    }

    @Test
    void aCopyOfADraftThatWasSentBeforeIsNotListed() {
        var event = SupervisedCase.atDepartment(address, "死猪十九头，从前抄送过的草稿");
        var order = event.order(2);
        var person = event.officials.as("sec1");
        var before = copies(person);
        sql("""
            INSERT INTO case_copy (case_file_id, staff_id, sent_by_id, kind, sent_at, is_read)
            SELECT c.id, a.staff_id, b.staff_id, 'COPY', c.opened_at, FALSE
              FROM case_file c, account a, account b
             WHERE c.case_number = '%s' AND a.username = 'sec1' AND b.username = '%s'
            """.formatted(order, SUPERVISOR));

        assertThat(copies(person)).isEqualTo(before);
        assertThat(person.get("/api/inbox?view=copies&size=100").expect(200).text())
                .doesNotContain(order);
        event.officials.does(SUPERVISOR, order, "issueOrder", SETTLED);
        assertThat(copies(person)).as("issued, it is no secret").isEqualTo(before + 1);
    }

    @Test
    void aDraftIsDroppedWhenItsCaseMovesToAnotherUnit() {
        var event = SupervisedCase.atDepartment(address, "死猪六头，督办单没发就提级");
        var order = event.order(2);

        event.post("center2", "/take-over", WHY).expect(204);

        assertWithdrawn(event, order, "转由其他单位办理");
        event.order(2);
    }

    @Test
    void aDraftIsDroppedWhenItsCaseIsOver() {
        var event = SupervisedCase.reported(address, "死猪七头，上报人撤回");
        var order = event.order(2);

        event.visitor
                .post(
                        "/api/public/cases/" + event.number + "/withdrawal",
                        Map.of("queryCode", event.queryCode, "reason", "已经有人清走了"))
                .expect(204);

        assertWithdrawn(event, order, "已经办结或者撤回");
    }

    @Test
    void nothingIsIssuedAboutACaseThatIsOver() {
        var event = SupervisedCase.atDepartment(address, "死猪八头，办结后不再签发");
        var order = event.order(2);
        transaction.executeWithoutResult(status ->
                jdbc.update("UPDATE case_file SET closed_at = opened_at WHERE case_number = ?", event.number));

        var refused = event.officials.act(SUPERVISOR, order, "issueOrder", Map.of("form", SETTLED));

        assertThat(refused.expect(409).json().path("detail").asText()).contains("不能再督办");
        event.officials.says(SUPERVISOR, order, "dropOrder", Map.of(), "已经办结");
    }

    @Test
    void whoBelongsToTheUnitNeitherDraftsNorSettlesNorReviews() {
        var both = new Colleagues(jdbc, transaction).add("两边任职的人", "NY department-desk", "DCS city-supervisor");
        var event = SupervisedCase.atDepartment(address, "死猪九头，自己人审自己");

        var asked = event.post(both, "/supervision-orders", Map.of("level", 2, "facts", "我来督办自己的单位一下"));

        assertThat(asked.expect(403).json().path("detail").asText()).contains("您在被督办单位任职");
        assertThat(event.supervision(both).path("orderable").asBoolean()).isFalse();
        var order = event.order(2);
        assertThat(mayAct(event, both, order)).isFalse();
        event.officials.does(SUPERVISOR, order, "issueOrder", SETTLED);
        event.officials.does(HEAD, order, "receiveOrder");
        event.reply(order, "已清运消毒，建立日巡制度");
        assertThat(mayAct(event, both, order)).isFalse();
        event.officials.does(SUPERVISOR, order, "acceptReply");
    }

    @Test
    void whoAsksForAnOrderDoesNotIssueIt() {
        var event = SupervisedCase.atDepartment(address, "死猪十三头，自己提请自己签发");
        var asked = event.ask(2).expect(201).json();
        assertThat(asked.path("issuers").asText()).startsWith("督查室");
        var order = asked.path("number").asText();

        var task = event.officials
                .as(ASKER)
                .get("/api/cases/" + order + "/task")
                .expect(200)
                .json();

        assertThat(task.path("actionable").asBoolean()).isFalse();
        assertThat(task.path("barred").asText()).contains("不能由您自己签发", "督查室");
        event.officials.does(SUPERVISOR, order, "issueOrder", SETTLED);
        assertThat(event.read(SUPERVISOR, order).path("issuedBy").asText()).isNotBlank();
    }

    @Test
    void inAnOfficeOfOneTheHeadIssuesAndHisDeputyToo() {
        var colleagues = new Colleagues(jdbc, transaction);
        var event = SupervisedCase.atDepartment(address, "死猪十四头，督查室只有一个人");
        onlyAsker(() -> {
            var asked = event.ask(2).expect(201).json();
            assertThat(asked.path("issuers").asText()).contains("督查室").contains("负责人");
            var order = asked.path("number").asText();
            var deputy = colleagues.add("督查室负责人的代理", "CG department-officer");
            sql("""
                    INSERT INTO post (staff_id, unit_id, role_code, valid_from, for_staff_id)
                    SELECT a.staff_id, p.unit_id, p.role_code, p.valid_from, p.staff_id
                      FROM account a, post p, account h
                     WHERE a.username = '%s' AND h.username = 'head.dcs' AND p.staff_id = h.staff_id
                    """.formatted(deputy));

            for (var person : new String[] {"head.dcs", deputy}) {
                for (var path : new String[] {"", "/timeline", "/supervision", "/links", "/diagram"}) {
                    event.officials.as(person).get("/api/cases/" + order + path).expect(200);
                }
                assertThat(mayAct(event, person, order)).as(person).isTrue();
                event.officials
                        .as(person)
                        .get("/api/supervision-orders/" + order)
                        .expect(200);
                event.officials.as(person).get("/api/cases/" + event.number).expect(200);
            }
            assertThat(event.officials.as("head.cg").get("/api/cases/" + order).status())
                    .isEqualTo(404);

            event.officials.does(deputy, order, "issueOrder", SETTLED);

            assertThat(event.read(ASKER, order).path("orderNumber").asText()).startsWith("安督字");
            assertThat(event.officials
                            .as(deputy)
                            .get("/api/cases/" + event.number)
                            .status())
                    .as("the work is done")
                    .isEqualTo(404);
        });
    }

    @Test
    void whoeverIsAloneIsToldThatNobodyCouldIssueIt() {
        var event = SupervisedCase.atDepartment(address, "死猪十五头，没有人能签发");
        onlyAsker(() -> {
            sql(
                    "UPDATE staff SET is_active = FALSE WHERE id = (SELECT staff_id FROM account WHERE username = 'head.dcs')");
            try {
                var refused = event.ask(2).expect(409).json();
                assertThat(refused.path("detail").asText()).contains("没有其他人可以签发");
                assertThat(event.orders(ASKER)).isEmpty();
            } finally {
                sql(
                        "UPDATE staff SET is_active = TRUE WHERE id = (SELECT staff_id FROM account WHERE username = 'head.dcs')");
            }
        });
    }

    /** Everybody else of the supervision office is away for the while. */
    private void onlyAsker(Runnable meanwhile) {
        var others = """
                UPDATE staff SET is_active = %s
                 WHERE id IN (SELECT p.staff_id FROM post p
                               WHERE p.role_code = 'city-supervisor'
                                 AND p.staff_id <> (SELECT a.staff_id FROM account a WHERE a.username = '%s'))
                """;
        sql(others.formatted("FALSE", ASKER));
        try {
            meanwhile.run();
        } finally {
            sql(others.formatted("TRUE", ASKER));
        }
    }

    private void sql(String statement) {
        transaction.executeWithoutResult(status -> jdbc.update(statement));
    }

    @Test
    void whoJoinsTheUnitLaterDoesNotSettleEither() {
        var colleagues = new Colleagues(jdbc, transaction);
        var person = colleagues.add("后来兼职的督查员", "DCS city-supervisor");
        var event = SupervisedCase.atDepartment(address, "死猪十头，督查员后来兼职");
        var order = event.order(2);
        transaction.executeWithoutResult(status -> jdbc.update("""
                INSERT INTO post (staff_id, unit_id, role_code, valid_from)
                SELECT a.staff_id, u.id, 'department-desk', p.valid_from
                  FROM account a JOIN post p ON p.staff_id = a.staff_id, unit u
                 WHERE a.username = ? AND u.code = 'NY'
                """, person));

        var refused = event.officials.act(person, order, "dropOrder", Map.of("form", Map.of(), "opinion", "都是自己人，算了"));

        assertThat(refused.expect(403).json().path("detail").asText()).contains("您在被督办单位任职");
    }

    @Test
    void anOrderByHandGoesToWhoeverHasTheOpenTask() {
        var event = SupervisedCase.atDepartment(address, "死猪十一头，部门办完等核实");
        event.officials.handles("officer.ny", event.number);
        assertThat(event.supervision("city.center").at("/urgeable/unit/code").asText())
                .isEqualTo("990981100201");

        var order = event.order(2);

        assertThat(event.read(SUPERVISOR, order).at("/unit/code").asText()).isEqualTo("990981100201");
    }

    @Test
    void anOrderHasNoDuplicates() {
        var event = SupervisedCase.atDepartment(address, "死猪十二头，督办没有重复件");
        var order = event.order(2);

        var answer = event.officials.as(SUPERVISOR).get("/api/cases/" + order + "/duplicates");

        assertThat(answer.expect(200).json().path("items")).isEmpty();
    }

    private void assertWithdrawn(SupervisedCase event, String order, String reason) {
        assertThat(event.read(SUPERVISOR, order).path("state").asText()).isEqualTo("ORDER_DROPPED");
        assertThat(event.officials.timeline(SUPERVISOR, order).toString()).contains("withdrawDraft", reason);
    }

    private static void seesNothing(Api person, String order, int before) {
        for (var path : new String[] {"", "/timeline", "/sheet.pdf", "/supervision", "/task", "/links", "/diagram"}) {
            assertThat(person.get("/api/cases/" + order + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(person.get("/api/supervision-orders/" + order).status()).isEqualTo(404);
        assertThat(person.get("/api/supervision-orders?size=100").expect(200).text())
                .doesNotContain(order);
        assertThat(person.post("/api/cases/" + order + "/urges", Map.of()).status())
                .isIn(403, 404);
        assertThat(search(person, order)).isZero();
        assertThat(unitList(person).path("total").asInt()).isEqualTo(before);
        assertThat(unitList(person).toString()).doesNotContain(order);
    }

    private static int copies(Api person) {
        var counted = person.get("/api/inbox/counts")
                .expect(200)
                .json()
                .path("copies")
                .asInt();
        var listed = person.get("/api/inbox?view=copies")
                .expect(200)
                .json()
                .path("total")
                .asInt();
        assertThat(listed).isGreaterThanOrEqualTo(counted);
        return counted;
    }

    private static void assertField(Api.Answer answer, String field) {
        assertThat(answer.expect(400).json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    private static int search(Api person, String order) {
        var hits = person.post("/api/cases/search", Map.of("text", order));
        return hits.expect(200).json().path("items").size();
    }

    private static JsonNode unitList(Api person) {
        return person.get("/api/inbox?view=unit&kind=SUPERVISION&size=100")
                .expect(200)
                .json();
    }

    private static boolean mayAct(SupervisedCase event, String username, String order) {
        return event.officials
                .as(username)
                .get("/api/cases/" + order + "/task")
                .expect(200)
                .json()
                .path("actionable")
                .asBoolean();
    }

    /** About what the person was told of the order. */
    private static List<String> told(SupervisedCase event, String username, String order) {
        return event.officials.notices(username).stream()
                .filter(notice -> order.equals(notice.path("caseNumber").asText()))
                .map(notice -> notice.path("template").asText())
                .toList();
    }
}
