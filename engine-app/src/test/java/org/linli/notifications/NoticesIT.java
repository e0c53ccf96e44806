package org.linli.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.casefile.NoticeWanted;
import org.linli.deadlines.DeadlineMissed;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.SqlCounter;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What people find among their messages, and when. */
@IntegrationTest
class NoticesIT {
    private static final String COMMUNITY = "990981100201";
    private static final String GRID = "990981100201001";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private WorkDigest digest;

    @Autowired
    private SqlCounter counter;

    @Autowired
    private TestClock clock;

    private Officials officials;
    private String colleague;
    private Api person;

    @BeforeEach
    void addColleague() {
        officials = new Officials(address);
        colleague = new Colleagues(jdbc, transactions).add("收消息的人", COMMUNITY + " community-staff");
        person = officials.as(colleague);
    }

    @Test
    void aTaskHandedOnIsToldWithTitleStepAndTimeAndNothingElse() throws Exception {
        var number = report("井盖松动，收消息");
        var reason = "张三家门口，电话13800001111";
        try (var screen = person.listen("/api/inbox/events", null)) {
            verb("comm4", number, "transfer", Map.of("toUsername", colleague, "reason", reason))
                    .expect(200);
            screen.await("notices", number);
        }

        assertThat(unread()).isEqualTo(1);
        var notice = notices().get(0);
        assertThat(notice.path("template").asText()).isEqualTo("transferred");
        assertThat(notice.path("caseNumber").asText()).isEqualTo(number);
        assertThat(notice.path("body").asText())
                .contains("井盖松动", number, "承接事件")
                .containsPattern("\\d+月\\d+日 \\d\\d:\\d\\d 前")
                .doesNotContain("{", "13800001111", "张三");
        var english = person.send("GET", "/api/notices", null, Map.of("Accept-Language", "en"))
                .json();
        assertThat(english.at("/items/0/body").asText()).contains("was handed to you", "Accept event");
    }

    @Test
    void readingCountsDownAndKeepsTheList() {
        var number = report("两条消息");
        verb("comm4", number, "transfer", Map.of("toUsername", colleague, "reason", "请接手"))
                .expect(200);
        officials
                .as("comm4")
                .post("/api/cases/" + number + "/copies", Map.of("usernames", List.of(colleague), "note", "请知悉"))
                .expect(200);
        assertThat(unread()).isEqualTo(2);

        person.post("/api/notices/" + notices().get(0).path("id").asLong() + "/read", null)
                .expect(204);

        assertThat(unread()).isEqualTo(1);
        assertThat(person.get("/api/notices?unread=true").json().path("total").asInt())
                .isEqualTo(1);
        person.post("/api/notices/read", null).expect(204);
        assertThat(unread()).isZero();
        assertThat(notices())
                .hasSize(2)
                .allMatch(notice -> notice.path("isRead").asBoolean());
    }

    @Test
    void everyVerbAmongColleaguesTellsTheOther() {
        var number = report("加签委派都告知");
        verb("comm4", number, "claim", null).expect(200);
        var task = task(number);
        post("comm4", task, "co-signatures", Map.of("usernames", List.of(colleague), "question", "您怎么看"));
        post(colleague, task, "co-signatures/answer", Map.of("agree", true));
        post("comm4", task, "delegation", Map.of("toUsername", colleague, "reason", "请协助"));
        post(colleague, task, "delegation/return", Map.of("answer", "办完了"));

        assertThat(templates(person)).containsExactly("delegated", "signatureAsked");
        assertThat(toldAbout(number, "comm4")).containsExactly("signatureAnswered", "delegationReturned");
        verb("sec4", number, "force-claim", Map.of("reason", "我来办")).expect(200);
        assertThat(toldAbout(number, "comm4")).contains("takenOver");
    }

    @Test
    void aChangeThatIsRolledBackTellsNobody() {
        var before = rows();
        transactions.executeWithoutResult(status -> {
            events.publishEvent(
                    new NoticeWanted("transferred", "WG-ROLLED-BACK", Set.of(staffId(colleague)), true, Map.of()));
            status.setRollbackOnly();
        });
        var number = report("被拒绝的转办");
        verb("comm4", number, "transfer", Map.of("toUsername", "comm1", "reason", "别的社区"))
                .expect(400);

        assertThat(rows()).isEqualTo(before);
        assertThat(unread()).isZero();
    }

    @Test
    void whoeverActsIsNotToldAndNobodyIsToldTwiceOfOneChange() throws Exception {
        var ids = Set.of(staffId(colleague), staffId("comm4"));
        var statements = counter.statements(() -> transactions.executeWithoutResult(status -> {
            events.publishEvent(NoticeWanted.toStaff("urged", "WG-TWICE", ids, Map.of("title", "催")));
            events.publishEvent(NoticeWanted.toStaff("urged", "WG-TWICE", ids, Map.of("title", "催")));
        }));

        assertThat(unread()).isEqualTo(1);
        assertThat(statements.stream().filter(sql -> sql.contains("INTO notice")))
                .as("one statement for all receivers")
                .hasSize(1);
    }

    @Test
    void aMessageWithoutATextOfItsOwnGetsTheGeneralOne() {
        transactions.executeWithoutResult(status -> events.publishEvent(
                NoticeWanted.toStaff("no-such-text", "WG-1", Set.of(staffId(colleague)), Map.of("title", "怪事"))));

        assertThat(notices().get(0).path("body").asText()).contains("怪事", "WG-1");
    }

    @Test
    void aMissedLimitIsToldToWhoeverHasTheTaskAndElseToTheHead() {
        var number = report("超期提醒");
        miss(number);
        assertThat(toldAbout(number, "sec4")).containsExactly("overdue");
        assertThat(toldAbout(number, "comm4")).isEmpty();

        verb("comm4", number, "claim", null).expect(200);
        miss(number);

        assertThat(toldAbout(number, "comm4")).containsExactly("overdue");
        assertThat(toldAbout(number, "sec4")).hasSize(1);
    }

    private void miss(String number) {
        var now = clock.instant();
        transactions.executeWithoutResult(status ->
                events.publishEvent(new DeadlineMissed(0, number, "STAGE", "RECEIVE", task(number), null, now, now)));
    }

    @Test
    void newWorkIsToldOncePerPersonAndUnreadTellingsAreGathered() {
        clock.advance(Duration.ofMinutes(2));
        digest.tell();
        var before = newWork();
        report("汇总一");
        report("汇总二");
        clock.advance(Duration.ofMinutes(2));
        digest.tell();
        assertThat(newWork() - before).isEqualTo(2);

        report("汇总三");
        clock.advance(Duration.ofMinutes(2));
        digest.tell();
        digest.tell();

        assertThat(templates(person)).containsExactly("newWork");
        assertThat(newWork() - before).isEqualTo(3);
        assertThat(notices().get(0).path("subject").asText()).matches("有 \\d+ 件新任务");
    }

    @Test
    void nobodyReadsOrMarksMessagesOfOthers() {
        var number = report("别人的消息");
        verb("comm4", number, "transfer", Map.of("toUsername", colleague, "reason", "请接手"))
                .expect(200);
        var id = notices().get(0).path("id").asLong();

        officials.as("comm4").post("/api/notices/" + id + "/read", null).expect(404);

        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void keepsHowEverybodyWantsToBeReachedForHimself() {
        var contact = Map.of("email", "li@example.org", "mobile", "139 0000 1234", "language", "en", "isOutward", true);
        person.put("/api/notices/contact", contact).expect(200);

        assertThat(person.get("/api/notices/contact").json().path("email").asText())
                .isEqualTo("li@example.org");
        assertThat(officials
                        .as("comm4")
                        .get("/api/notices/contact")
                        .json()
                        .path("email")
                        .isNull())
                .isTrue();
        assertThat(jdbc.queryForObject(
                        "SELECT email FROM notice_contact WHERE staff_id = ?", String.class, staffId(colleague)))
                .doesNotContain("example.org");
        var wrong = Map.of("email", "no address", "mobile", "", "language", "zh", "isOutward", true);
        assertThat(person.put("/api/notices/contact", wrong)
                        .expect(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("email");
    }

    private String report(String description) {
        return officials
                .report("grid12", GRID, "0103", description + UUID.randomUUID())
                .number();
    }

    private Api.Answer verb(String username, String number, String verb, Object body) {
        return officials.as(username).post("/api/tasks/" + task(number) + "/" + verb, body);
    }

    private void post(String username, String task, String verb, Object body) {
        officials.as(username).post("/api/tasks/" + task + "/" + verb, body).expect(200);
    }

    private String task(String number) {
        return jdbc.queryForObject(
                "SELECT task_id FROM work_item WHERE case_number = ? AND status IN ('POOL', 'CLAIMED')",
                String.class,
                number);
    }

    private int unread() {
        return person.get("/api/notices/count")
                .expect(200)
                .json()
                .path("unread")
                .asInt();
    }

    private JsonNode notices() {
        return person.get("/api/notices").expect(200).json().path("items");
    }

    private static List<String> templates(Api reader) {
        return reader.get("/api/notices").expect(200).json().path("items").findValuesAsText("template");
    }

    private List<String> toldAbout(String number, String username) {
        return jdbc.queryForList(
                "SELECT template FROM notice WHERE case_number = ? AND staff_id = ? ORDER BY id",
                String.class,
                number,
                staffId(username));
    }

    private int newWork() {
        for (var notice : notices()) {
            if (notice.path("template").asText().equals("newWork")) {
                return Integer.parseInt(notice.path("subject").asText().replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    private long staffId(String username) {
        return jdbc.queryForObject("SELECT staff_id FROM account WHERE username = ?", Long.class, username);
    }

    private int rows() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM notice WHERE case_number = 'WG-ROLLED-BACK' OR template = 'transferred'",
                Integer.class);
    }
}
