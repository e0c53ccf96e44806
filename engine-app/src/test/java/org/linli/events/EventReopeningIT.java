package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is not solved comes back: by rework, by an evaluator who saw inaction, by its reporter after closing. */
@IntegrationTest
class EventReopeningIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aBadRatingBringsItBackToWhoeverHandledItUnderTheSameNumber() {
        var event = EventStory.begin(address, "0501", "死猪没有深埋").closed();
        var opened = event.file("comm4").path("openedAt");
        assertThat(event.followed().path("reopenableUntil").isNull()).isFalse();

        event.reporter("rating", Map.of("score", 2, "comment", "还有气味")).expect(204);

        event.stands("IN_PROGRESS", "YELLOW");
        var file = event.file("comm4");
        assertThat(file.path("reopenCount").asInt()).isEqualTo(1);
        assertThat(file.path("openedAt")).isEqualTo(opened);
        assertThat(file.path("closedAt").isNull()).isTrue();
        assertThat(file.path("rating").isNull()).isTrue();
        assertThat(file.at("/handlingUnit/code").asText()).isEqualTo("NY");
        assertThat(event.entry("rate").path("opinion").asText()).contains("还有气味", "2 / 5");
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("上报人不满意，已重新办理，由农业农村局"));
        assertThat(event.deadline("CASE").path("status").asText()).isEqualTo("RUNNING");
        assertThat(file.path("promisedAt").asText())
                .isEqualTo(event.deadline("CASE").path("dueAt").asText());
        var task = event.officials
                .as("officer.ny")
                .get("/api/cases/" + event.number + "/task")
                .json();
        assertThat(task.at("/assignee/username").asText()).isEqualTo("officer.ny");
        var diagram = event.officials.diagram("comm4", event.number);
        assertThat(diagram.path("active").get(0).asText()).isEqualTo("Task_HandleEvent");
        assertThat(diagram.path("completed").toString())
                .contains("StartEvent_EventReported", "EndEvent_EventClosed", "StartEvent_EventReopened");
        event.officials.handles("officer.ny", event.number);
        event.verifiedAndClosed();
        event.stands("CLOSED", "GREEN");
        assertThat(event.followed().path("rateable").asBoolean()).isTrue();
        event.reporter("rating", Map.of("score", 5)).expect(204);
        event.stands("CLOSED", "GREEN");
    }

    @Test
    void ofTwoBadRatingsAtOnceOneCountsAndTheReopenedCaseCanBeRatedAgain() throws Exception {
        var event = EventStory.begin(address, "0501", "两次评价").closed();
        Callable<Integer> rate =
                () -> event.reporter("rating", Map.of("score", 1)).status();

        assertThat(AtOnce.run(List.of(rate, rate, rate)).stream().filter(status -> status == 204))
                .hasSize(1);

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.file("comm4").path("rating").isNull()).isTrue();
        event.officials.handles("officer.ny", event.number);
        event.verifiedAndClosed();
        event.reporter("rating", Map.of("score", 5)).expect(204);
    }

    @Test
    void aFairRatingLeavesItClosed() {
        var event = EventStory.begin(address, "0501", "死鸭已清理").closed();

        event.reporter("rating", Map.of("score", 3)).expect(204);

        event.stands("CLOSED", "GREEN");
    }

    @Test
    void theReporterSaysThatItIsNotSolvedWithAPhotoWithinTheTime() {
        var event = EventStory.begin(address, "0501", "死鱼捞了一半").closed();
        assertThat(event.reporter("unsolved", Map.of("reason", "")).status()).isEqualTo(400);
        clock.advance(Duration.ofDays(14));
        var photo = Officials.photo(address.visitor());

        event.reporter("unsolved", Map.of("reason", "河湾里还有死鱼", "evidenceIds", List.of(photo)))
                .expect(204);

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.entry("reopen").path("opinion").asText()).isEqualTo("河湾里还有死鱼");
        assertThat(event.entry("reopen").path("evidence")).hasSize(1);
        assertThat(event.notNow(event.reporter("unsolved", Map.of("reason", "再说一次"))))
                .isNotBlank();
    }

    @Test
    void itIsTooLateAfterTheTimeAndTooEarlyBeforeItIsClosed() {
        var event = EventStory.begin(address, "0501", "死羊已处理");
        assertThat(event.notNow(event.reporter("unsolved", Map.of("reason", "还没人来"))))
                .contains("还没有办结");
        event.closed();
        clock.advance(Duration.ofDays(17));

        assertThat(event.notNow(event.reporter("unsolved", Map.of("reason", "又臭了"))))
                .contains("超过期限");
        event.reporter("rating", Map.of("score", 1)).expect(204);
        event.stands("CLOSED", "GREEN");
        assertThat(event.followed().path("reopenableUntil").isNull()).isTrue();
    }

    @Test
    void theSecondReworkAndInactionAskForSupervision() {
        var event = EventStory.begin(address, "0501", "死猪反复丢弃").handledBy("NY");
        event.officials.handles("officer.ny", event.number);
        event.does("comm4", "unsolved", EventStory.SEEN_ON_SITE, "还有两头没有处理");
        assertThat(event.file("comm4").path("reworkCount").asInt()).isEqualTo(1);
        assertThat(supervisionAsked(event)).isFalse();
        event.officials.handles("officer.ny", event.number);
        event.does("comm4", "solved", EventStory.SEEN_ON_SITE);

        event.does("center2", "inaction", Map.of("quality", "poor"), "三次催办仍只做表面");

        event.stands("REWORK", "YELLOW");
        assertThat(event.file("comm4").path("reworkCount").asInt()).isEqualTo(2);
        assertThat(supervisionAsked(event)).isTrue();
        assertThat(event.followedTexts()).anyMatch(text -> text.contains("已移交市级督查"));
        assertThat(event.followed().toString()).doesNotContain("只做表面");
        var task = event.officials
                .as("officer.ny")
                .get("/api/cases/" + event.number + "/task")
                .json();
        assertThat(task.at("/assignee/username").asText()).isEqualTo("officer.ny");
    }

    private boolean supervisionAsked(EventStory event) {
        return jdbc.queryForObject(
                        "SELECT COUNT(*) FROM grid_event e JOIN case_file c ON c.id = e.case_file_id"
                                + " WHERE c.case_number = ? AND e.supervision_asked_at IS NOT NULL",
                        Integer.class,
                        event.number)
                == 1;
    }
}
