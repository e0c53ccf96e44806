package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.jdbc.core.JdbcTemplate;

/** Who does nothing loses the say: the process goes on without him, and everybody can see that it did. */
@IntegrationTest
class DeadlineReactionsIT {
    private static final LocalDate MONDAY = LocalDate.of(2027, 11, 1);

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void beginOnAMonday() {
        clock.setTo(MONDAY.atTime(9, 0).atZone(Zone.OFFICE).toInstant());
    }

    @Test
    void whatTheVillageLeavesUnansweredForFourHoursRisesToTheTown() {
        var event = EventStory.begin(address, "0301", "沿街搭建，无人承接");

        time.travelTo(at(MONDAY, 14, 59)); // four working hours end at three
        event.officials.logInAnew();
        assertThat(event.officials.task("comm4", event.number)).isNotBlank();
        time.travelTo(at(MONDAY, 15, 0));
        event.officials.logInAnew();

        event.stands("REPORTED", "RED");
        assertThat(event.file("city.center").at("/deadlines/1/stage").asText()).isEqualTo("RECEIVE");
        assertThat(event.file("city.center").at("/deadlines/1/status").asText())
                .as("what the alarm says, the ledger says")
                .isEqualTo("MISSED");
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("社区没有按时承接，已上报"));
        event.does("center2", "accept");
        event.does("center2", "handleByStreet");
        event.stands("IN_PROGRESS", "YELLOW");
    }

    @Test
    void theReporterMayStillWithdrawWhatHasRisen() {
        var event = EventStory.begin(address, "0301", "沿街搭建，上报后撤回");
        time.travelTo(at(MONDAY, 15, 0));

        event.reporter("withdrawal", Map.of("reason", "已经自行拆除")).expect(204);

        event.stands("WITHDRAWN", "GREY");
    }

    @Test
    void anOrderThatADepartmentDoesNotAnswerCountsAsSigned() {
        var event = EventStory.begin(address, "0301", "违建移交后无人签收");
        event.does("comm4", "accept");
        event.dispatch("ZJ");
        assertThat(event.deadline("SIGN").path("dueAt").asText()).isNotBlank();

        time.travelTo(at(MONDAY, 15, 0));
        event.officials.logInAnew();

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.deadline("SIGN").path("status").asText()).isEqualTo("MISSED");
        assertThat(event.deadline("SIGN").path("onTime").asBoolean()).isFalse();
        assertThat(event.deadline("HANDLE").path("startedAt").asText())
                .isEqualTo(at(MONDAY, 15, 0).toString());
        assertThat(event.entry("deemedSigned").path("text").asText()).contains("视为签收");
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("部门超期未签收，视为签收"));
        assertThat(event.officials.task("officer.zj", event.number)).isNotBlank();
    }

    @Test
    void whatIsAnsweredInTimeIsLeftAlone() {
        var event = EventStory.begin(address, "0301", "按时签收的违建").handledBy("ZJ");

        time.travel(Duration.ofDays(2));
        event.officials.logInAnew();

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.deadline("HANDLE").path("startedAt").asText())
                .isEqualTo(at(MONDAY, 9, 0).toString());
    }

    @Test
    void aSuspensionEndsOnTheDayOfItsReview() {
        var event = EventStory.begin(address, "0301", "违建拆除需待雨季结束").handledBy("ZJ");
        var review = MONDAY.plusDays(20);
        event.does(
                "officer.zj",
                "requestSuspension",
                Map.of("suspensionReason", "season", "plan", "雨季结束后十日内拆除", "reviewDate", review.toString()),
                "连日下雨无法施工");
        event.does("center2", "approve");
        event.does("city.center", "approve");
        event.stands("SUSPENDED", "YELLOW");

        time.travelTo(review.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant());
        event.officials.logInAnew();

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.deadline("HANDLE").path("status").asText()).isEqualTo("RUNNING");
        assertThat(event.file("officer.zj").path("suspended").isNull()).isTrue();
        assertThat(event.officials.task("officer.zj", event.number)).isNotBlank();
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("挂账期限已到，恢复办理"));
        assertThat(event.deadline("SUSPENDED").path("status").asText())
                .as("a day that comes round is missed by nobody")
                .isEqualTo("MET");
        assertThat(event.deadline("SUSPENDED").path("onTime").asBoolean()).isTrue();
        assertThat(event.file("center2").path("supervisionLevel").asInt()).isZero();
        assertThat(jdbc.queryForList(
                        "SELECT kind FROM deadline_alarm WHERE case_number = ? AND stage = 'SUSPENDED' ORDER BY id",
                        String.class,
                        event.number))
                .containsExactly("WARNED", "REACTED");
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Zone.OFFICE).toInstant();
    }
}
