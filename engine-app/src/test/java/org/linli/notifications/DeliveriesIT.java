package org.linli.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.casefile.NoticeWanted;
import org.linli.deadlines.DeadlineWatch;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes out, when, how often, and what the administrator sees of it. */
@IntegrationTest
class DeliveriesIT {
    private static final String PHONE = "13812345678";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private NoticeDispatcher dispatcher;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private DeadlineWatch watch;

    private final String mark = "T" + UUID.randomUUID().toString().substring(0, 8);
    private Officials officials;
    private Api admin;
    private long staffId;

    @BeforeEach
    void atNoon() {
        officials = new Officials(address);
        clock.setTo(Instant.now().atZone(Zone.OFFICE).withHour(12).plusDays(1).toInstant());
        admin = officials.as("admin");
        var username = new Colleagues(jdbc, transactions).add("在外的人", "990981100201 community-staff");
        staffId = jdbc.queryForObject("SELECT staff_id FROM account WHERE username = ?", Long.class, username);
    }

    @Test
    void aReporterWhoLeftHisPhoneIsToldAndIsNowhereNamed() {
        var number = report(Map.of("name", "李大山", "phone", PHONE, "anonymous", false));
        officials.does("comm1", number, "accept");
        dispatcher.run();

        var sent = deliveries("SENT", number);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).path("receiver").isNull()).isTrue();
        assertThat(sent.get(0).path("channel").asText()).isEqualTo("LOG");
        assertThat(sent.get(0).path("body").asText()).contains(number, "已受理").doesNotContain(mark, "李大山", PHONE);
        assertThat(jdbc.queryForList("SELECT content FROM notice WHERE case_number = ?", String.class, number))
                .noneMatch(content -> content.contains(PHONE) || content.contains("李大山"));
    }

    @Test
    void aReporterWithoutAPhoneCostsNothing() {
        var number = report(Map.of("anonymous", true));
        officials.does("comm1", number, "accept");

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM notice WHERE case_number = ?", Integer.class, number))
                .isZero();
    }

    @Test
    void aMemberOfStaffWhoReportedFindsItAmongHisMessages() {
        var number = officials
                .report("grid01", "990981001001001", "0103", mark + "网格员上报")
                .number();
        officials.does("comm1", number, "accept");

        var first = officials.as("grid01").get("/api/notices").json().at("/items/0");
        assertThat(first.path("caseNumber").asText()).isEqualTo(number);
        assertThat(first.path("subject").asText()).isEqualTo("您上报的事项已受理");
    }

    @Test
    void theNightIsQuietExceptForWhatIsUrgent() {
        clock.setTo(clock.instant().atZone(Zone.OFFICE).withHour(23).toInstant());
        tell("transferred", mark + "-Q");
        tell("overdue", mark + "-U");
        dispatcher.run();

        assertThat(statuses(mark + "-U")).containsExactly("SENT");
        assertThat(statuses(mark + "-Q")).containsExactly("WAITING");
        clock.advance(Duration.ofHours(9).plusMinutes(1));
        dispatcher.run();
        assertThat(statuses(mark + "-Q")).containsExactly("SENT");
    }

    @Test
    void anUrgeThatAWarningFollowsWithinMinutesStaysInside() {
        nextMonday();
        var number = unaccepted();

        time.travel(Duration.ofMinutes(100)); // of two hours: urged after 90 minutes, warned after 96
        dispatcher.run();

        assertThat(told(number)).containsKeys("urged", "dueSoon");
        assertThat(told(number).get("urged")).as("in the application only").isZero();
        assertThat(told(number).get("dueSoon")).isPositive();
    }

    @Test
    void whatIsSeenAtOnceIsSaidOutsideOnce() {
        nextMonday();
        var number = unaccepted();

        clock.advance(Duration.ofMinutes(125)); // nobody looked meanwhile
        watch.run();
        dispatcher.run();

        assertThat(told(number)).containsKeys("dueSoon", "overdue");
        assertThat(told(number).get("dueSoon")).as("in the application only").isZero();
        assertThat(told(number).get("overdue")).isPositive();
        assertThat(told(number).getOrDefault("urged", 0L)).isZero();
    }

    private void nextMonday() {
        time.travelTo(clock.instant()
                .atZone(Zone.OFFICE)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .withHour(9)
                .withMinute(0)
                .toInstant());
        officials.logInAnew();
    }

    private String unaccepted() {
        return officials
                .report("grid01", "990981001001001", "0103", mark + "没有人承接")
                .number();
    }

    /** How many outward messages staff got by each template. */
    private Map<String, Long> told(String number) {
        Map<String, Long> told = new HashMap<>();
        jdbc.query(
                "SELECT n.template, COUNT(d.id) FROM notice n LEFT JOIN notice_delivery d ON d.notice_id = n.id"
                        + " WHERE n.case_number = ? AND n.audience = 'STAFF' GROUP BY n.template",
                row -> {
                    told.put(row.getString(1), row.getLong(2));
                },
                number);
        return told;
    }

    @Test
    void aSubjectIsOneLine() {
        var template = template("returned");
        for (var field : List.of("subject", "subjectEn")) {
            Map<String, Object> wording = new HashMap<>(wording(template, "请尽快处理"));
            wording.put(field, "您的任务\r\nBcc: all@example.org");

            var refused = admin.put("/api/notice-templates/returned/STAFF", wording)
                    .expect(400)
                    .json();

            assertThat(refused.at("/errors/0/field").asText()).endsWith(field);
            assertThat(refused.at("/errors/0/message").asText()).contains("一行");
        }
    }

    @Test
    void severalDispatchersSendEachMessageOnce() throws Exception {
        IntStream.range(0, 60).forEach(index -> tell("transferred", mark + "-" + index));
        Callable<Void> run = () -> {
            dispatcher.run();
            return null;
        };

        AtOnce.run(List.of(run, run, run));

        dispatcher.run();
        var attempts = jdbc.queryForList(
                "SELECT d.attempts FROM notice_delivery d JOIN notice n ON n.id = d.notice_id"
                        + " WHERE n.case_number LIKE ? AND d.status = 'SENT'",
                Integer.class,
                mark + "-%");
        assertThat(attempts).hasSize(60).containsOnly(1);
    }

    @Test
    void whatFailsTooOftenIsDeadUntilTheAdministratorSendsItAgain() {
        tell("transferred", mark);
        transactions.executeWithoutResult(
                status -> jdbc.update("UPDATE notice SET plan_at = NULL WHERE case_number = ?", mark));
        var key = UUID.randomUUID().toString();
        transactions.executeWithoutResult(status -> {
            jdbc.update(
                    "DELETE FROM notice_delivery WHERE notice_id IN (SELECT id FROM notice WHERE case_number = ?)",
                    mark);
            jdbc.update("""
                    INSERT INTO notice_delivery (delivery_key, notice_id, channel, subject, body, is_urgent, status,
                                                 created_at, next_attempt_at)
                    SELECT ?, id, 'WEBHOOK', '有任务转给您', '请办理', FALSE, 'WAITING', created_at, created_at
                      FROM notice WHERE case_number = ?
                    """, key, mark);
        });
        for (var attempt = 1; attempt <= 8; attempt++) {
            dispatcher.run();
            clock.advance(Duration.ofHours(24));
        }
        officials.logInAnew();

        var dead = deliveries("DEAD", mark).get(0);
        assertThat(dead.path("attempts").asInt()).isEqualTo(8);
        assertThat(dead.path("failure").asText()).isNotBlank().doesNotContain(PHONE);
        assertThat(officials.as("comm1").get("/api/notice-deliveries").status()).isEqualTo(403);
        var again = officials
                .as("admin")
                .post("/api/notice-deliveries/" + key + "/resend", null)
                .expect(200)
                .json();
        assertThat(again.path("status").asText()).isEqualTo("WAITING");
        assertThat(again.path("attempts").asInt()).isZero();
        assertThat(officials
                        .as("admin")
                        .get("/api/audit?action=resend-notice&object=notice:" + key)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void theOfficeWordsItsMessagesItself() {
        var old = template("returned");
        var wording = wording(old, "退回：{title}（{number}）");

        var changed = admin.put("/api/notice-templates/returned/STAFF", wording).expect(200);

        assertThat(changed.json().path("changedBy").asText()).isEqualTo("谢健");
        admin.put("/api/notice-templates/returned/STAFF", wording).expect(409);
        var unknown = admin.put("/api/notice-templates/returned/STAFF", wording(template("returned"), "电话 {phone}"))
                .expect(400);
        assertThat(unknown.json().at("/errors/0/field").asText()).isEqualTo("body");
        assertThat(unknown.json().at("/errors/0/message").asText()).contains("phone");
        tell("returned", mark + "-W");
        dispatcher.run();
        assertThat(deliveries("SENT", mark + "-W").get(0).path("body").asText()).isEqualTo("退回：事项（" + mark + "-W）");
        admin.put(
                        "/api/notice-templates/returned/STAFF",
                        wording(template("returned"), old.path("body").asText()))
                .expect(200);
    }

    private Map<String, Object> wording(JsonNode template, String body) {
        Map<String, Object> wording = new HashMap<>();
        List.of("subject", "subjectEn", "bodyEn")
                .forEach(name -> wording.put(name, template.path(name).asText()));
        wording.put("body", body);
        wording.put("isOutward", true);
        wording.put("isUrgent", false);
        wording.put("version", template.path("version").asInt());
        return wording;
    }

    private JsonNode template(String code) {
        return admin.get("/api/notice-templates")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("code").asText().equals(code)
                        && each.path("audience").asText().equals("STAFF"))
                .findFirst()
                .orElseThrow();
    }

    private void tell(String template, String caseNumber) {
        transactions.executeWithoutResult(status -> events.publishEvent(
                NoticeWanted.toStaff(template, caseNumber, Set.of(staffId), Map.of("title", mark))));
    }

    private List<String> statuses(String caseNumber) {
        return jdbc.queryForList(
                "SELECT d.status FROM notice_delivery d JOIN notice n ON n.id = d.notice_id WHERE n.case_number = ?",
                String.class,
                caseNumber);
    }

    private List<JsonNode> deliveries(String status, String caseNumber) {
        return officials
                .as("admin")
                .get("/api/notice-deliveries?size=100&status=" + status)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("caseNumber").asText().equals(caseNumber))
                .toList();
    }

    private String report(Map<String, Object> reporter) {
        var token = officials
                .as("comm1")
                .get("/api/grids?size=100")
                .json()
                .path("items")
                .valueStream()
                .filter(grid -> grid.path("code").asText().equals("990981001001001"))
                .findFirst()
                .orElseThrow()
                .path("token")
                .asText();
        var event = Map.of(
                "gridToken", token, "categoryCode", "0103", "description", mark, "reporter", reporter, "consent", true);
        return address.visitor()
                .post("/api/public/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
    }
}
