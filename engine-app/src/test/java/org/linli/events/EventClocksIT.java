package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;

/** More time and standing clocks: asked for, approved by somebody else, shown with what was promised first. */
@IntegrationTest
class EventClocksIT {
    private static final String WHY = "连日下雨无法施工，已先行围挡";
    private static final String PLAN = "列入第四季度维修计划，雨停后十日内完成";

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    private EventStory event;

    /** Three working days to handle it; begins on a Monday, so that no weekend is in the way of the first days. */
    @BeforeEach
    void handle() {
        clock.setTo(LocalDate.of(2027, 3, 1).atTime(9, 0).atZone(Zone.OFFICE).toInstant());
        event = EventStory.begin(address, "0502", "机耕路被冲毁一段").handledBy("NY");
    }

    @Test
    void anExtensionMovesTheLimitAndThePromiseOnceAndKeepsTheFirstDates() {
        var handle = event.deadline("HANDLE");
        var promised = event.file("officer.ny").path("promisedAt").asText();
        event.does("officer.ny", "requestExtension", Map.of("extensionDays", 1), WHY);
        event.stands("EXTENSION", "YELLOW");
        assertThat(event.deadline("HANDLE").path("status").asText()).isEqualTo("RUNNING");
        assertThat(event.entry("requestExtension").path("opinion").asText()).startsWith("申请延长 1 个工作日");
        assertThat(event.entry("requestExtension").path("isPublic").asBoolean()).isFalse();

        clock.advance(Duration.ofMinutes(30));
        event.does("center2", "grantExtension", Map.of("extensionDays", 1), "同意延期");

        event.stands("IN_PROGRESS", "YELLOW");
        var extended = event.deadline("HANDLE");
        assertThat(extended.path("firstDueAt").asText())
                .isEqualTo(handle.path("dueAt").asText());
        assertThat(extended.path("startedAt").asText())
                .isEqualTo(handle.path("startedAt").asText());
        assertThat(instant(extended.path("dueAt").asText()))
                .isEqualTo(instant(handle.path("dueAt").asText()).plus(Duration.ofDays(1)));
        assertThat(extended.path("extensionDays").asInt()).isEqualTo(1);
        assertThat(extended.path("extensionReason").asText()).isEqualTo("同意延期");
        assertThat(instant(event.file("officer.ny").path("promisedAt").asText()))
                .isAfter(instant(promised));
        assertThat(event.file("officer.ny").path("dueAt").asText())
                .isEqualTo(extended.path("dueAt").asText());
        assertThat(inboxDue()).isEqualTo(extended.path("dueAt").asText());
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("经批准延长办理时间"));
        assertThat(event.notNow(event.act("officer.ny", "requestExtension", Map.of("extensionDays", 1), WHY)))
                .contains("已经延期过一次");
    }

    @Test
    void comesBackToWhoeverAskedWithTheOldLimitWhenItIsRefused() {
        var due = event.deadline("HANDLE").path("dueAt").asText();
        event.does("officer.ny", "requestExtension", Map.of("extensionDays", 1), WHY);

        event.does("center2", "refuseExtension", Map.of(), "围挡后可以继续施工");

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.deadline("HANDLE").path("dueAt").asText()).isEqualTo(due);
        var task = event.officials
                .as("officer.ny")
                .get("/api/cases/" + event.number + "/task")
                .json();
        assertThat(task.at("/assignee/username").asText()).isEqualTo("officer.ny");
    }

    @Test
    void isAskedForBeforeTheEndAndForNoMoreThanTheLimitItself() {
        assertThat(event.refusal("officer.ny", "requestExtension", Map.of("extensionDays", 4), WHY, "extensionDays"))
                .contains("最多 3 个工作日");
        assertThat(event.refusal("officer.ny", "requestExtension", Map.of("extensionDays", 1), "", "opinion"))
                .isNotBlank();

        clock.setTo(instant(event.deadline("HANDLE").path("dueAt").asText()).plusSeconds(1));
        event.officials.logInAnew();

        assertThat(event.notNow(event.act("officer.ny", "requestExtension", Map.of("extensionDays", 1), WHY)))
                .contains("已经超过时限");
    }

    @Test
    void whatWasToldAsOverdueStaysMissedThoughMoreTimeIsGrantedThen() {
        event.does("officer.ny", "requestExtension", Map.of("extensionDays", 1), WHY);
        var handle = event.deadline("HANDLE");
        var due = instant(handle.path("dueAt").asText());
        time.travelTo(due.plus(Duration.ofMinutes(30)));
        event.officials.logInAnew();

        event.does("center2", "grantExtension", Map.of("extensionDays", 1), "同意延期");

        var extended = event.deadline("HANDLE");
        assertThat(instant(extended.path("dueAt").asText())).isEqualTo(due.plus(Duration.ofDays(1)));
        assertThat(extended.path("missedDueAt").asText())
                .isEqualTo(handle.path("dueAt").asText());
        assertThat(event.deadline("CASE").path("missedDueAt").isNull())
                .as("the promise to the reporter had not passed")
                .isTrue();
        event.officials.handles("officer.ny", event.number);
        var ended = event.deadline("HANDLE");
        assertThat(ended.path("status").asText()).isEqualTo("MISSED");
        assertThat(ended.path("onTime").asBoolean(true)).isFalse();
    }

    @Test
    void aLimitOfCalendarDaysIsExtendedByCalendarDays() {
        var dispute = EventStory.begin(address, "0601", "两家争一条巷道").handledBy("NY");
        assertThat(instant(dispute.deadline("HANDLE").path("dueAt").asText())).isEqualTo(midnight(2027, 4, 1));
        var task = dispute.officials.task("officer.ny", dispute.number);
        assertThat(dispute.officials.as("officer.ny").get("/api/tasks/" + task).text())
                .contains("申请延长几天（含休息日）")
                .doesNotContain("申请延长几个工作日");
        assertThat(dispute.refusal("officer.ny", "requestExtension", Map.of("extensionDays", 31), WHY, "extensionDays"))
                .contains("最多 30 天");

        dispute.does("officer.ny", "requestExtension", Map.of("extensionDays", 30), WHY);
        assertThat(dispute.entry("requestExtension").path("opinion").asText()).startsWith("申请延长 30 天（含休息日）");
        dispute.does("center2", "grantExtension", Map.of("extensionDays", 30), "同意延期");

        var extended = dispute.deadline("HANDLE");
        assertThat(instant(extended.path("dueAt").asText())).isEqualTo(midnight(2027, 5, 1));
        assertThat(extended.path("extensionUnit").asText()).isEqualTo("D");
        assertThat(dispute.entry("grantExtension").path("opinion").asText()).startsWith("同意延长 30 天（含休息日）");
    }

    @Test
    void whileItIsSuspendedItIsNotOverdueAndNothingIsPromisedWhereverStaffLook() {
        var promised = instant(event.file("officer.ny").path("promisedAt").asText());
        event.does("officer.ny", "requestSuspension", request(LocalDate.of(2027, 3, 30)), WHY);
        event.does("center2", "approve", Map.of(), "情况属实");
        event.does("city.center", "approve", Map.of(), "同意挂账");

        clock.setTo(promised.plus(Duration.ofDays(1)));
        event.officials.logInAnew();

        assertThat(event.file("officer.ny").path("promisedAt").isNull()).isTrue();
        assertThat(event.followed().path("promisedAt").isNull()).isTrue();
        assertThat(found(Map.of("text", event.number, "overdue", true))).isEmpty();
        var hit = found(Map.of("text", event.number)).get(0);
        assertThat(hit.path("overdue").asBoolean()).isFalse();
        assertThat(hit.path("promisedAt").isNull()).isTrue();

        event.does("officer.ny", "resume", Map.of(), "天气转好，恢复施工");
        assertThat(found(Map.of("text", event.number)).get(0).path("promisedAt").asText())
                .isEqualTo(event.file("officer.ny").path("promisedAt").asText())
                .isNotBlank();
        clock.setTo(
                instant(event.file("officer.ny").path("promisedAt").asText()).plusSeconds(1));
        event.officials.logInAnew();
        assertThat(found(Map.of("text", event.number, "overdue", true))).hasSize(1);
    }

    @Test
    void theOneWhoHandlesDoesNotDecideHisOwnExtensionAndTheCityDecidesForAStreet() {
        var ofStreet = EventStory.begin(address, "0502", "街道自己办的机耕路");
        ofStreet.does("comm4", "accept");
        ofStreet.does("comm4", "transferUp", Map.of(), "跨村，请镇里办");
        ofStreet.does("center2", "handleByStreet");

        ofStreet.does("street2", "requestExtension", Map.of("extensionDays", 1), WHY);

        assertThat(ofStreet.officials
                        .diagram("city.center", ofStreet.number)
                        .path("active")
                        .get(0)
                        .asText())
                .isEqualTo("Task_DecideExtensionAtCity");
        ofStreet.does("city.center", "grantExtension", Map.of("extensionDays", 1), "同意");
        ofStreet.stands("IN_PROGRESS", "YELLOW");
    }

    @Test
    void aSuspensionStopsTheClocksUntilTheReviewAndGivesBackTheTimeThatWasLeft() {
        clock.advance(Duration.ofDays(1)); // Tuesday, 9:00
        event.officials.logInAnew();
        var review = LocalDate.of(2027, 3, 30);
        var handle = event.deadline("HANDLE");
        event.does("officer.ny", "requestSuspension", request(review), WHY);
        assertThat(event.entry("requestSuspension").path("opinion").asText())
                .contains("受季节、天气、汛期限制", PLAN, "2027-03-30");
        event.does("center2", "approve", Map.of(), "情况属实");
        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.deadline("HANDLE").path("status").asText()).isEqualTo("RUNNING");

        event.does("city.center", "approve", Map.of(), "同意挂账");

        event.stands("SUSPENDED", "YELLOW");
        assertThat(event.file("officer.ny").at("/suspended/reviewDate").asText())
                .isEqualTo("2027-03-30");
        assertThat(event.deadline("HANDLE").path("status").asText()).isEqualTo("PAUSED");
        assertThat(event.deadline("HANDLE").path("pauseReason").asText()).isEqualTo(PLAN);
        assertThat(event.deadline("CASE").path("status").asText()).isEqualTo("PAUSED");
        assertThat(instant(event.file("officer.ny").path("dueAt").asText()))
                .isEqualTo(review.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant());
        assertThat(event.followedTexts()).anyMatch(text -> text.contains("列入挂账") && text.contains("3月30日 24:00"));
        assertThat(event.followed().path("promisedAt").isNull())
                .as("no promise runs while the clock stands still")
                .isTrue();

        clock.advance(Duration.ofDays(14)); // Tuesday, two weeks later
        event.officials.logInAnew();
        event.does("officer.ny", "resume", Map.of(), "天气转好，恢复施工");

        event.stands("IN_PROGRESS", "YELLOW");
        var resumed = event.deadline("HANDLE");
        assertThat(resumed.path("status").asText()).isEqualTo("RUNNING");
        assertThat(resumed.path("firstDueAt").asText())
                .isEqualTo(handle.path("dueAt").asText());
        assertThat(instant(resumed.path("dueAt").asText()))
                .isEqualTo(instant(handle.path("dueAt").asText()).plus(Duration.ofDays(14)));
        assertThat(event.file("officer.ny").path("suspended").isNull()).isTrue();
        assertThat(event.file("officer.ny").path("promisedAt").asText())
                .isEqualTo(event.deadline("CASE").path("dueAt").asText());
        event.officials.handles("officer.ny", event.number);
        event.verifiedAndClosed();
        event.stands("CLOSED", "GREEN");
    }

    @Test
    void aSuspensionNeedsAReasonOfTheListAndAReviewWithinNinetyDays() {
        var today = LocalDate.of(2027, 3, 1);

        assertThat(event.refusal("officer.ny", "requestSuspension", request(today.plusDays(91)), WHY, "reviewDate"))
                .contains("90 天以内");
        assertThat(event.refusal("officer.ny", "requestSuspension", request(today), WHY, "reviewDate"))
                .isNotBlank();
        assertThat(event.refusal("officer.ny", "requestSuspension", Map.of(), WHY, "suspensionReason"))
                .isNotBlank();
        event.stands("IN_PROGRESS", "YELLOW");
    }

    @Test
    void aRefusedSuspensionLeavesTheClockAsItWas() {
        var due = event.deadline("HANDLE").path("dueAt").asText();
        var review = LocalDate.of(2027, 3, 20);
        event.does("officer.ny", "requestSuspension", request(review), WHY);
        event.does("center2", "refuse", Map.of(), "可以分段施工，不必挂账");
        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.deadline("HANDLE").path("dueAt").asText()).isEqualTo(due);

        event.does("officer.ny", "requestSuspension", request(review), WHY);
        event.does("center2", "approve", Map.of(), "同意");
        clock.setTo(review.plusDays(1).atTime(9, 0).atZone(Zone.OFFICE).toInstant());
        event.officials.logInAnew();

        assertThat(event.notNow(event.act("city.center", "approve", Map.of(), "同意")))
                .contains("复核日期已过");
        event.does("city.center", "refuse", Map.of(), "复核日期已过，请重新申请");
        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.file("officer.ny").path("suspended").isNull()).isTrue();
    }

    private static Map<String, String> request(LocalDate review) {
        return Map.of("suspensionReason", "season", "plan", PLAN, "reviewDate", review.toString());
    }

    private JsonNode found(Map<String, Object> question) {
        return event.officials
                .as("officer.ny")
                .post("/api/cases/search", question)
                .expect(200)
                .json()
                .path("items");
    }

    private static Instant midnight(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay(Zone.OFFICE).toInstant();
    }

    private String inboxDue() {
        return event.officials
                .as("officer.ny")
                .get("/api/inbox?view=mine&q=" + event.number)
                .json()
                .at("/items/0/dueAt")
                .asText();
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }
}
