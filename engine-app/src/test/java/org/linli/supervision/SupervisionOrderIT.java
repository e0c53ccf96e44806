package org.linli.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.supervision.SupervisedCase.ASKER;
import static org.linli.supervision.SupervisedCase.HEAD;
import static org.linli.supervision.SupervisedCase.SETTLED;
import static org.linli.supervision.SupervisedCase.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.casefile.SupervisionAsked;
import org.linli.deadlines.DeadlineMissed;
import org.linli.documents.Printed;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Levels 2 to 4: papers that are drafted, issued, received, answered, refused, raised and accepted. */
@IntegrationTest
class SupervisionOrderIT {
    private static final Instant DUE = Instant.parse("2026-11-23T09:30:00Z");

    @Autowired
    private ApiAddress address;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Test
    void aMissedLimitLeadsToADraftWhichTheSupervisorIssues() {
        var event = SupervisedCase.atDepartment(address, "三头死猪没人收");
        tellOverdue(event);
        tellOverdue(event);

        var drafts = event.orders(SUPERVISOR);
        assertThat(drafts).hasSize(1);
        var order = drafts.get(0).path("number").asText();
        assertThat(drafts.get(0).path("state").asText()).isEqualTo("ORDER_DRAFT");
        assertThat(drafts.get(0).path("facts").asText()).contains(event.number, "农业农村局", "2026年11月23日 17:30");
        assertThat(event.orders(HEAD)).isEmpty();
        assertThat(event.officials
                        .as(HEAD)
                        .get("/api/supervision-orders/" + order)
                        .status())
                .isEqualTo(404);
        var form = event.officials
                .as(SUPERVISOR)
                .get("/api/tasks/" + event.officials.task(SUPERVISOR, order))
                .json()
                .at("/form/components");
        assertThat(form.get(0).path("defaultValue").asText()).contains(event.number);

        event.officials.does(SUPERVISOR, order, "issueOrder", SETTLED);

        var issued = event.read(HEAD, order);
        assertThat(issued.path("orderNumber").asText()).matches("安督字〔\\d{4}〕\\d+号");
        assertThat(issued.path("facts").asText()).isEqualTo(SETTLED.get("facts"));
        assertThat(event.supervision("comm4").path("level").asInt()).isEqualTo(2);
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("已由督查部门督办，要求农业农村局"));
        assertThat(event.followed().toString())
                .doesNotContain(issued.path("orderNumber").asText());
    }

    @Test
    void numbersRunWithoutAGap() {
        var first = issued(SupervisedCase.atDepartment(address, "死鸡一袋，第一张督办单"));
        var second = issued(SupervisedCase.atDepartment(address, "死鸡两袋，第二张督办单"));

        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void aRefusedReplyIsAskedForAgainAndAnAcceptedOneClosesTheOrder() {
        var event = SupervisedCase.atDepartment(address, "死鱼一塘，反馈不认真");
        var order = event.received(2);
        assertThat(event.read(HEAD, order).path("state").asText()).isEqualTo("ORDER_RECEIVED");
        event.reply(order, "正在研究，下一步再说吧");
        var refused = event.officials.act(SUPERVISOR, order, "sendBackReply", Map.of("form", Map.of()));
        assertThat(refused.status()).isEqualTo(400);

        event.officials.says(SUPERVISOR, order, "sendBackReply", Map.of(), "没有措施，没有日期，请重报");
        var anew = event.read(HEAD, order);
        assertThat(anew.path("replyDueAt").asText())
                .isEqualTo(anew.path("dueAt").asText());
        event.reply(order, "已清运消毒，责任人已约谈，建立日巡制度");
        event.officials.does(SUPERVISOR, order, "acceptReply");

        var closed = event.read(HEAD, order);
        assertThat(closed.path("state").asText()).isEqualTo("ORDER_CLOSED");
        assertThat(closed.path("stageLight").asText()).isEqualTo("GREEN");
        assertThat(closed.path("sendBacks").asInt()).isEqualTo(1);
        assertThat(event.actions()).contains("superviseORDER", "orderAccepted");
        assertThat(event.supervision(SUPERVISOR).path("level").asInt()).isEqualTo(2);
    }

    @Test
    void aReplySaysMeasuresProofAndADay() {
        var event = SupervisedCase.atDepartment(address, "死蛙一池，反馈要有措施、材料和日期");
        var order = event.received(2);

        var refused = event.officials.act(HEAD, order, "replyOrder", Map.of("form", Map.of("result", "正在研究，马上就办，请放心")));

        var errors = refused.expect(400).json().path("errors");
        assertThat(SupervisedCase.texts(errors, "field"))
                .anyMatch(field -> field.endsWith("finishBy"))
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains("evidence"));
        assertThat(event.read(HEAD, order).path("state").asText()).isEqualTo("ORDER_RECEIVED");
        event.reply(order, "已清运消毒，责任人已约谈，建立日巡制度");
        assertThat(event.read(HEAD, order).path("finishBy").asText()).isEqualTo("2099-12-31");
    }

    @Test
    void theLadderEndsAtItsTop() {
        clock.setTo(Instant.parse("2026-11-23T02:00:00Z"));
        var event = SupervisedCase.atDepartment(address, "死驴一头，四级督办也没人理");
        var order = event.received(4);
        event.reply(order, "情况已知悉，正在协调之中");
        var refused =
                event.officials.act(SUPERVISOR, order, "escalateOrder", Map.of("form", Map.of(), "opinion", "没有实质内容"));
        assertThat(refused.expect(409).json().path("detail").asText()).contains("最高级别");
        event.officials.says(SUPERVISOR, order, "sendBackReply", Map.of(), "没有措施，请重报");

        time.travel(Duration.ofDays(8));
        event.officials.logInAnew();

        assertThat(event.read(SUPERVISOR, order).path("state").asText()).isEqualTo("ORDER_UNANSWERED");
        assertThat(event.orders(SUPERVISOR))
                .as("one of level 4 and no further draft of that level")
                .filteredOn(each -> each.path("level").asInt() == 4)
                .hasSize(1);
        assertThat(event.supervision(SUPERVISOR).path("steps"))
                .filteredOn(step -> step.path("measure").asText().equals("UNANSWERED"))
                .hasSize(1);
        for (var person : new String[] {SUPERVISOR, ASKER}) {
            assertThat(event.officials.notices(person))
                    .filteredOn(notice -> order.equals(notice.path("caseNumber").asText())
                            && notice.path("template").asText().equals("supervisionUnanswered"))
                    .hasSize(1);
        }
    }

    @Test
    void aReplyThatIsNoneLetsTheCaseRiseToANoticeAndThenToTheList() {
        var event = SupervisedCase.atDepartment(address, "死牛一头，一级一级升");
        var order = event.received(2);
        event.reply(order, "情况已知悉，正在协调之中");

        event.officials.says(SUPERVISOR, order, "escalateOrder", Map.of(), "反馈没有实质内容");

        assertThat(event.read(HEAD, order).path("state").asText()).isEqualTo("ORDER_ESCALATED");
        assertThat(event.supervision(SUPERVISOR).path("level").asInt()).isEqualTo(2);
        var notice = event.orders(SUPERVISOR).get(1);
        assertThat(notice.path("measure").asText()).isEqualTo("NOTICE");
        var own = event.officials
                .as(SUPERVISOR)
                .get("/api/cases/" + notice.path("number").asText() + "/task")
                .json();
        assertThat(own.path("actionable").asBoolean())
                .as("who raised it asked for it")
                .isFalse();
        event.officials.does(ASKER, notice.path("number").asText(), "issueOrder", SETTLED);
        assertThat(event.supervision("comm4").path("level").asInt()).isEqualTo(3);
        event.officials.does(HEAD, notice.path("number").asText(), "receiveOrder");
        event.reply(notice.path("number").asText(), "还在协调，请再给一些时间");
        event.officials.says(SUPERVISOR, notice.path("number").asText(), "escalateOrder", Map.of(), "仍无措施");
        assertThat(event.orders(SUPERVISOR).get(2).path("measure").asText()).isEqualTo("LISTED");
        assertThat(event.actions()).contains("orderUnanswered", "superviseNOTICE");
        assertThat(event.followedTexts()).noneMatch(text -> text.contains("通报"));
    }

    @Test
    void aDroppedDraftTakesNoNumberAndLetsNothingRise() {
        var event = SupervisedCase.atDepartment(address, "死兔一只，不值得督办");
        var order = event.order(2);

        event.officials.says(SUPERVISOR, order, "dropOrder", Map.of(), "部门已说明原因");

        assertThat(event.read(SUPERVISOR, order).path("orderNumber").isNull()).isTrue();
        assertThat(event.read(SUPERVISOR, order).path("state").asText()).isEqualTo("ORDER_DROPPED");
        assertThat(event.supervision(SUPERVISOR).path("level").asInt()).isZero();
    }

    @Test
    void oneOrderOfALevelAtATime() {
        var event = SupervisedCase.atDepartment(address, "死鹅一群，督办不重复");
        event.order(3);

        assertThat(event.ask(2).status()).isEqualTo(409);
        assertThat(event.ask(3).status()).isEqualTo(409);
        event.ask(4).expect(201);
        assertThat(event.ask(5).status()).isEqualTo(400);
        var talk = event.post(ASKER, "/supervision-orders", Map.of("level", 2, "talk", true, "facts", "二级督办不约谈，要说清楚"));
        assertThat(talk.expect(400).json().at("/errors/0/field").asText()).isEqualTo("talk");
        assertThat(event.post("comm4", "/supervision-orders", Map.of("level", 2, "facts", "我们社区想督办部门"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFirstPriorityCaseIsSupervisedAtOnce() {
        var event = SupervisedCase.atDepartment(address, "死猪在水源地，紧急");
        transaction.executeWithoutResult(
                status -> jdbc.update("UPDATE case_file SET priority = 1 WHERE case_number = ?", event.number));

        tellOverdue(event);

        var order = event.orders(HEAD).get(0);
        assertThat(order.path("state").asText()).isEqualTo("ORDER_ISSUED");
        assertThat(order.path("issuedBy").isNull()).isTrue();
    }

    @Test
    void inactionIsNoticedByTheCity() {
        var event = SupervisedCase.atDepartment(address, "死猫一只，评价为不作为");

        transaction.executeWithoutResult(
                status -> publisher.publishEvent(new SupervisionAsked(event.number, 3, "INACTION:0")));

        assertThat(event.orders(SUPERVISOR).get(0).path("measure").asText()).isEqualTo("NOTICE");
    }

    @Test
    void theOrderIsPrintedWithItsReplyForm() throws Exception {
        var event = SupervisedCase.atDepartment(address, "死鸽一笼，打印督办单");
        var order = event.order(2);
        var path = "/api/supervision-orders/" + order + "/notice.pdf";
        assertThat(event.officials.as(SUPERVISOR).get(path).status()).isEqualTo(409);
        preview(event, order);
        event.officials.does(SUPERVISOR, order, "issueOrder", SETTLED);

        var answer = event.officials.as(HEAD).get(path).expect(200);

        assertThat(answer.headers().get("cache-control")).contains("no-store");
        try (var paper = Printed.of(answer.body())) {
            var words = (paper.words(1) + paper.words(2)).replaceAll("\\s", "");
            assertThat(words)
                    .contains("督办通知单", "安督字〔", "督查室", "农业农村局", event.number)
                    .contains("病死畜禽三天没有清运", "两天内清运完毕", "督办反馈表", "单位负责人（签字）");
        }
        assertThat(event.officials.as("head.cg").get(path).status()).isEqualTo(404);
    }

    /** What would be issued with the words that were typed: a draft without a number, for those who know of drafts only. */
    private void preview(SupervisedCase event, String order) throws Exception {
        var path = "/api/supervision-orders/" + order + "/preview";
        var typed = Map.of("facts", "预览里的事由，还没有签发", "replyDays", 3);

        var answer = event.officials.as(SUPERVISOR).post(path, typed).expect(200);

        try (var paper = Printed.of(answer.body())) {
            assertThat(paper.words(1).replaceAll("\\s", ""))
                    .contains("督办通知单", "草稿（未编号）", "预览里的事由，还没有签发", "签发之日起3个工作日内", "不具效力")
                    .doesNotContain("安督字〔");
        }
        var refused = event.officials.as(SUPERVISOR).post(path, Map.of("replyDays", 11));
        assertThat(refused.expect(400).json().at("/errors/0/field").asText()).isEqualTo("replyDays");
        assertThat(event.officials.as(HEAD).post(path, typed).status()).isEqualTo(404);
        assertThat(event.read(SUPERVISOR, order).path("facts").asText()).doesNotContain("预览里的事由");
    }

    @Test
    void theListShowsWhatEachMayRead() {
        var event = SupervisedCase.atDepartment(address, "死鹌鹑一箱，看督办列表");
        var order = event.received(2);

        assertThat(list(event, SUPERVISOR)).contains(order);
        assertThat(list(event, HEAD)).contains(order);
        assertThat(list(event, "comm4")).contains(order);
        assertThat(list(event, "head.cg")).doesNotContain(order);
        assertThat(list(event, "comm1")).doesNotContain(order);
        var hits = event.officials
                .as(HEAD)
                .post("/api/cases/search", Map.of("text", order))
                .json();
        assertThat(hits.at("/items/0/kind").asText()).isEqualTo("SUPERVISION");
    }

    private static String list(SupervisedCase event, String username) {
        return event.officials
                .as(username)
                .get("/api/supervision-orders?open=true&level=2&size=100")
                .expect(200)
                .text();
    }

    private int issued(SupervisedCase event) {
        var order = event.order(2);
        event.officials.does(SUPERVISOR, order, "issueOrder", SETTLED);
        var number = event.read(SUPERVISOR, order).path("orderNumber").asText();
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    private void tellOverdue(SupervisedCase event) {
        var unitId = jdbc.queryForObject("SELECT id FROM unit WHERE code = 'NY'", Long.class);
        transaction.executeWithoutResult(status -> publisher.publishEvent(
                new DeadlineMissed(4712, event.number, "STAGE", "HANDLE", null, unitId, DUE, DUE)));
    }
}
