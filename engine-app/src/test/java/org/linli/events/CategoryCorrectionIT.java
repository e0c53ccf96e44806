package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An event under the wrong category is filed under the right one; what was promised before stays visible. */
@IntegrationTest
class CategoryCorrectionIT {
    private static final String LAMP = "0203";
    private static final String LIVESTOCK = "0501";
    private static final String BUILDING = "0301";
    private static final String LIFT = "0305";
    private static final String WHY = "照片里是丢弃的死猪";

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void begin() {
        clock.setTo(LocalDate.of(2028, 3, 6).atTime(9, 0).atZone(Zone.OFFICE).toInstant()); // a Monday
    }

    @Test
    void whoeverAcceptsItCorrectsItAndRoutingLimitsAndProofFollow() {
        var event = EventStory.begin(address, LAMP, "桥头一片黑");
        var promised = event.file("comm4").path("promisedAt").asText();
        clock.advance(Duration.ofMinutes(10));
        assertThat(state(event, "comm4").path("correctable").asBoolean()).isTrue();

        correct(event, "comm4", LIVESTOCK, 0).expect(204);

        var file = event.file("comm4");
        assertThat(file.path("categoryCode").asText()).isEqualTo(LIVESTOCK);
        assertThat(file.path("priority").asInt()).isEqualTo(2);
        assertThat(file.at("/routing/leadUnit/code").asText()).isEqualTo("NY");
        var promise = event.deadline("CASE");
        assertThat(promise.path("startedAt").asText())
                .isEqualTo(file.path("openedAt").asText());
        assertThat(promise.path("correctedFrom").asText()).isEqualTo(promised);
        assertThat(promise.path("correctedRule").asText()).contains("路灯不亮");
        assertThat(promise.path("rule").asText()).contains("病死畜禽丢弃");
        assertThat(instant(file.path("promisedAt")))
                .as("six working days become four")
                .isEqualTo(instant(promise.path("dueAt")))
                .isEqualTo(Instant.parse(promised).minus(Duration.ofDays(4))); // over a weekend
        assertThat(listed(event, "comm4").path("categoryCode").asText()).isEqualTo(LIVESTOCK);
        assertThat(event.entry("correctCategory").path("opinion").asText())
                .contains("由“路灯不亮”更正为“病死畜禽丢弃”", "原承诺 3月14日 17:30 前答复，改为 3月10日 17:30 前", WHY);

        event.does("comm4", "accept");
        event.dispatch("NY");
        event.does("dept.ny", "sign");
        var form =
                event.officials.as("officer.ny").get("/api/tasks/" + event.officials.task("officer.ny", event.number));
        assertThat(form.text()).contains("closing_slipNumber");
        event.officials.handles("officer.ny", event.number);
        event.verifiedAndClosed();
        event.stands("CLOSED", "GREEN");
        assertThat(event.followed().path("firstPromisedAt").isNull()).isTrue();
    }

    @Test
    void theReporterSeesWhatWasPromisedFirstAndWhy() {
        var event = EventStory.begin(address, LAMP, "桥头一片漆黑");
        var promised = event.followed().path("promisedAt").asText();
        assertThat(event.followed().path("firstPromisedAt").isNull()).isTrue();

        correct(event, "comm4", LIVESTOCK, 0).expect(204);

        var followed = event.followed();
        assertThat(followed.path("firstPromisedAt").asText()).isEqualTo(promised);
        assertThat(followed.path("firstPromiseMissed").asBoolean()).isFalse();
        assertThat(instant(followed.path("promisedAt"))).isBefore(Instant.parse(promised));
        assertThat(followed.path("categoryName").asText()).isEqualTo("病死畜禽丢弃");
        assertThat(event.followedTexts()).anyMatch(text -> text.equals("经核实，这件事改按另一个类别办理，答复期限改为 3月10日 17:30 前"));
        assertThat(EventStory.texts(followed.path("steps"), "opinion")).anyMatch(text -> text.contains(WHY));
    }

    @Test
    void onceItIsInProgressTheCentreCorrectsItAndWhoHandlesItStays() {
        var event = EventStory.begin(address, BUILDING, "屋顶搭了个棚").handledBy("ZJ");
        var before = event.deadline("HANDLE");
        clock.advance(Duration.ofMinutes(10));

        assertThat(state(event, "officer.zj", 403)).isNull();
        assertThat(state(event, "comm4").path("correctable").asBoolean()).isFalse();
        correct(event, "officer.zj", LIVESTOCK, 0).expect(403);
        correct(event, "comm4", LIVESTOCK, 0).expect(403);
        correct(event, "center1", LIVESTOCK, 0).expect(404);
        correct(event, "center2", LIVESTOCK, 0).expect(204);

        var handle = event.deadline("HANDLE");
        assertThat(handle.path("startedAt").asText())
                .isEqualTo(before.path("startedAt").asText());
        assertThat(handle.path("correctedFrom").asText())
                .isEqualTo(before.path("dueAt").asText());
        assertThat(instant(handle.path("dueAt"))).isBefore(instant(before.path("dueAt")));
        var listed = listed(event, "officer.zj");
        assertThat(listed.path("dueAt").asText()).isEqualTo(handle.path("dueAt").asText());
        assertThat(listed.path("categoryCode").asText()).isEqualTo(LIVESTOCK);
        assertThat(event.file("center2").at("/handlingUnit/code").asText()).isEqualTo("ZJ");
        assertThat(event.file("center2").at("/routing/leadUnit/code").asText()).isEqualTo("CG");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_log WHERE action = 'correct-category' AND object = ?",
                        Integer.class,
                        "case:" + event.number))
                .isEqualTo(1);
    }

    @Test
    void whatWasMissedStaysMissedAndSaysSo() {
        var event = EventStory.begin(address, LIVESTOCK, "沟里的死猪没人管").handledBy("NY");
        var handle = event.deadline("HANDLE").path("dueAt").asText();
        var promised = event.file("center2").path("promisedAt").asText();
        clock.advance(Duration.ofDays(7));
        event.officials.logInAnew();
        assertThat(event.file("center2").path("deadlineCard").asText()).isEqualTo("RED");

        correct(event, "center2", BUILDING, 0).expect(204);

        var file = event.file("center2");
        assertThat(file.path("deadlineCard").asText()).isNotEqualTo("RED");
        assertThat(event.deadline("HANDLE").path("missedDueAt").asText()).isEqualTo(handle);
        assertThat(event.deadline("CASE").path("missedDueAt").asText()).isEqualTo(promised);
        assertThat(event.entry("correctCategory").path("opinion").asText()).contains("更正时已经超期");
        assertThat(event.followed().path("firstPromiseMissed").asBoolean()).isTrue();
        event.officials.handles("officer.ny", event.number);
        event.verifiedAndClosed();
        assertThat(event.deadline("HANDLE").path("status").asText()).isEqualTo("MISSED");
        assertThat(event.deadline("CASE").path("status").asText()).isEqualTo("MISSED");
        assertThat(event.deadline("CASE").path("onTime").asBoolean())
                .as("the law allows more than was promised")
                .isTrue();
    }

    @Test
    void comingBackToACategoryBringsItsLimitBack() {
        var event = EventStory.begin(address, LIFT, "电梯停在半空").handledBy("ZJ");
        var handle = event.deadline("HANDLE").path("dueAt").asText();
        var promised = event.file("center2").path("promisedAt").asText();
        clock.advance(Duration.ofDays(2));
        event.officials.logInAnew();
        assertThat(event.file("center2").path("deadlineCard").asText()).isEqualTo("RED");
        correct(event, "center2", "0302", 0).expect(204);
        assertThat(event.file("center2").path("deadlineCard").asText()).isNotEqualTo("RED");

        correct(event, "center2", LIFT, 1).expect(204);

        var file = event.file("center2");
        assertThat(file.path("deadlineCard").asText()).isEqualTo("RED");
        assertThat(file.path("promisedAt").asText()).isEqualTo(promised);
        assertThat(event.deadline("HANDLE").path("dueAt").asText()).isEqualTo(handle);
        assertThat(listed(event, "officer.zj").path("dueAt").asText()).isEqualTo(handle);
        event.officials.handles("officer.zj", event.number);
        assertThat(event.deadline("HANDLE").path("status").asText()).isEqualTo("MISSED");
        assertThat(event.deadline("HANDLE").path("onTime").asBoolean()).isFalse();
    }

    @Test
    void whoeverIsSlowerHearsWhoWasFasterAndWhen() {
        var event = EventStory.begin(address, LAMP, "两个人都来更正");
        clock.advance(Duration.ofMinutes(10));
        correct(event, "center2", LIVESTOCK, 0).expect(204);

        var refused = correct(event, "city.center", BUILDING, 0).expect(409).json();

        assertThat(refused.path("type").asText()).isEqualTo("/problems/changed-meanwhile");
        assertThat(refused.path("by").asText()).isEqualTo(nameOf("center2"));
        assertThat(instant(refused.path("at"))).isEqualTo(clock.instant());
        assertThat(event.file("city.center").path("categoryCode").asText()).isEqualTo(LIVESTOCK);
        assertThat(state(event, "city.center").path("version").asInt()).isEqualTo(1);
        correct(event, "city.center", BUILDING, 1).expect(204);
    }

    @Test
    void ofTwoAtOnceOneIsTaken() throws Exception {
        var event = EventStory.begin(address, LAMP, "两个人同时更正");
        List<Callable<Api.Answer>> both = List.of(
                () -> correct(event, "center2", LIVESTOCK, 0), () -> correct(event, "city.center", BUILDING, 0));
        event.file("center2"); // both are logged in
        event.file("city.center");

        var answers = AtOnce.run(both);

        assertThat(answers.stream().map(Api.Answer::status)).containsExactlyInAnyOrder(204, 409);
        var loser = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(loser.json().path("by").asText()).isIn(nameOf("center2"), nameOf("city.center"));
        assertThat(state(event, "city.center").path("version").asInt()).isEqualTo(1);
    }

    @Test
    void neitherTheSameNorASealedCategoryNorWithoutAReasonNorOnceItIsClosed() {
        var event = EventStory.begin(address, LIVESTOCK, "更正不了的");
        assertThat(fieldOf(correct(event, "comm4", LIVESTOCK, 0))).isEqualTo("categoryCode");
        assertThat(fieldOf(correct(event, "comm4", "0702", 0))).isEqualTo("categoryCode");
        assertThat(fieldOf(correct(event, "comm4", "9999", 0))).isEqualTo("categoryCode");
        assertThat(fieldOf(event.officials
                        .as("comm4")
                        .put(path(event), Map.of("categoryCode", LAMP, "reason", "　", "version", 0))))
                .isEqualTo("reason");
        event.closed();

        assertThat(event.notNow(correct(event, "center2", LAMP, 0))).contains("已经办结");
        assertThat(state(event, "center2").path("correctable").asBoolean()).isFalse();
    }

    @Test
    void theUnitComplainedOfDoesNotCorrectIt() {
        var event = EventStory.begin(address, LAMP, "镇里的路灯坏了没人修");
        event.does("comm4", "accept", Map.of("complainedUnit", "990981100"));

        correct(event, "center2", LIVESTOCK, 0).expect(403);
        correct(event, "city.center", LIVESTOCK, 0).expect(204);
    }

    @Test
    void whileItStandsStillNothingIsPromisedAndTheReporterHearsThat() {
        var event = EventStory.begin(address, BUILDING, "违建正在鉴定").handledBy("ZJ");
        var review = LocalDate.of(2028, 4, 3).toString();
        event.does(
                "officer.zj",
                "requestSuspension",
                Map.of("suspensionReason", "appraisal", "plan", "鉴定结论出具后五日内拆除", "reviewDate", review),
                "已委托鉴定");
        event.does("center2", "approve", Map.of(), "同意");
        event.does("city.center", "approve", Map.of(), "同意");

        correct(event, "center2", LAMP, 0).expect(204);

        assertThat(event.deadline("HANDLE").path("status").asText()).isEqualTo("PAUSED");
        assertThat(event.followed().path("promisedAt").isNull()).isTrue();
        assertThat(event.followed().path("firstPromisedAt").isNull()).isTrue();
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("经核实，这件事改按另一个类别办理"));
    }

    private Api.Answer correct(EventStory event, String username, String category, int version) {
        return event.officials
                .as(username)
                .put(path(event), Map.of("categoryCode", category, "reason", WHY, "version", version));
    }

    private static String path(EventStory event) {
        return "/api/cases/" + event.number + "/category";
    }

    private static JsonNode state(EventStory event, String username) {
        return state(event, username, 200);
    }

    private static JsonNode state(EventStory event, String username, int status) {
        var answer = event.officials.as(username).get(path(event)).expect(status);
        return status == 200 ? answer.json() : null;
    }

    private static JsonNode listed(EventStory event, String username) {
        for (var view : List.of("mine", "pool")) {
            var items = event.officials
                    .as(username)
                    .get("/api/inbox?view=%s&q=%s".formatted(view, event.number))
                    .expect(200)
                    .json()
                    .path("items");
            if (!items.isEmpty()) {
                return items.get(0);
            }
        }
        throw new AssertionError("Not in the list of " + username);
    }

    private static String fieldOf(Api.Answer answer) {
        return answer.expect(400).json().at("/errors/0/field").asText();
    }

    private String nameOf(String username) {
        return jdbc.queryForObject(
                "SELECT s.name FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = ?",
                String.class,
                username);
    }

    private static Instant instant(JsonNode text) {
        return Instant.parse(text.asText());
    }
}
