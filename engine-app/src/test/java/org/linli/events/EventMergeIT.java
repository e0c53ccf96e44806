package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Several reports of one matter: merged into the earliest, every reporter sees what is done and may rate it. */
@IntegrationTest
class EventMergeIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    private EventStory first;
    private EventStory second;

    @BeforeEach
    void reportTwice() {
        first = report("村口老槐树倒在路上");
        clock.advance(Duration.ofMinutes(5));
        second = report("树倒了过不去");
    }

    @Test
    void bothReportersAreToldAndTheSecondSeesTheProgressOfTheFirst() {
        merge(second, first);

        second.stands("MERGED", "GREY");
        assertThat(second.followedTexts()).anyMatch(text -> text.contains("有人更早反映了同一件事"));
        assertThat(first.followedTexts()).contains("又有人反映了同一件事，已并入一起办理");
        assertThat(first.followed().toString()).doesNotContain(second.number);

        first.does("comm4", "accept");
        var merged = second.followed().path("mergedInto");
        assertThat(merged.path("stateText").asText()).isEqualTo("已承接待处理");
        assertThat(EventStory.texts(merged.path("steps"), "action"))
                .contains("accept")
                .doesNotContain("report");
        assertThat(second.followed().toString()).doesNotContain(first.number);
        assertThat(second.followed().path("changedAt").asText())
                .isEqualTo(merged.path("steps")
                        .get(merged.path("steps").size() - 1)
                        .path("at")
                        .asText());
        var links = second.items("comm4", "/links");
        assertThat(EventStory.texts(links, "relation")).containsExactly("MERGED_INTO");
        assertThat(EventStory.texts(links, "number")).containsExactly(first.number);
        assertThat(EventStory.texts(first.items("comm4", "/links"), "relation")).containsExactly("MERGED_FROM");
        assertThat(first.file("comm4").path("linkCount").asInt()).isEqualTo(1);
    }

    @Test
    void theReporterOfAMergedCaseMayAddAndRateTheResultButReadsNothingOfTheOther() {
        first.reporter("supplement", Map.of("text", "先反映的人补充：我家电话 13900000000")).expect(204);
        merge(second, first);
        second.reporter("supplement", Map.of("text", "树枝还压着电线")).expect(204);
        assertThat(first.entry("mergedSupplement").path("opinion").asText()).isEqualTo("树枝还压着电线");
        assertThat(first.followed().toString()).doesNotContain("树枝还压着电线");
        assertThat(second.followed().toString()).doesNotContain("13900000000");
        assertThat(second.followed().path("rateable").asBoolean()).isFalse();

        first.closed();

        assertThat(second.followed().path("rateable").asBoolean()).isTrue();
        assertThat(second.followed().at("/mergedInto/stageLight").asText()).isEqualTo("GREEN");
        assertThat(second.followed().path("mergedInto").toString()).contains("已派人到场处理完毕");
        second.reporter("rating", Map.of("score", 5, "comment", "很快")).expect(204);
        assertThat(second.followed().path("rateable").asBoolean()).isFalse();
        assertThat(first.followed().path("rateable").asBoolean()).isTrue();
    }

    @Test
    void aBadRatingOfTheMergedReporterOpensTheFirstCaseAgain() {
        merge(second, first);
        first.closed();

        second.reporter("rating", Map.of("score", 1, "comment", "树根没清走")).expect(204);

        first.stands("IN_PROGRESS", "YELLOW");
        second.stands("MERGED", "GREY");
        assertThat(second.followed().at("/mergedInto/stageLight").asText()).isEqualTo("YELLOW");

        first.officials.handles("officer.ny", first.number);
        first.verifiedAndClosed();
        first.reporter("unsolved", Map.of("reason", "我家门口还有")).expect(204);

        var told = second.followed().path("mergedInto").path("steps");
        assertThat(told.get(told.size() - 1).path("text").asText()).contains("重新办理");
        assertThat(told.toString()).doesNotContain("我家门口");
    }

    @Test
    void isMergedIntoTheEarliestWhenTheChosenOneWasMergedItself() {
        clock.advance(Duration.ofMinutes(5));
        var third = report("大树倒伏,请来人");
        var options = options(third);
        assertThat(options).contains(first.number, second.number);
        var task = third.officials.task("comm4", third.number);
        merge(second, first);
        var action = Map.of("form", Map.of("mergeInto", first.number), "opinion", "同一棵树");

        third.officials
                .as("comm4")
                .post("/api/tasks/%s/actions/merge".formatted(task), action)
                .expect(200);

        assertThat(EventStory.texts(third.items("comm4", "/links"), "number")).containsExactly(first.number);
        assertThat(first.file("comm4").path("linkCount").asInt()).isEqualTo(2);
    }

    @Test
    void isNotMergedIntoALaterOrAClosedOne() {
        assertThat(first.refusal("comm4", "merge", Map.of("mergeInto", second.number), "同一棵树", "mergeInto"))
                .isNotBlank();
        first.does("comm4", "notFile", Map.of(), "已由公路站清走");
        assertThat(second.refusal("comm4", "merge", Map.of("mergeInto", first.number), "同一棵树", "mergeInto"))
                .isNotBlank();
        assertThat(second.refusal("comm4", "merge", Map.of("mergeInto", second.number), "同一棵树", "mergeInto"))
                .isNotBlank();
        second.stands("REPORTED", "RED");
    }

    @Test
    void isTakenOutAgainWithinADayAndKeepsItsFirstTimes() {
        var before = second.file("comm4");
        merge(second, first);
        assertThat(second.post("comm5", "/unmerge", Map.of("reason", "不是同一棵")).status())
                .isEqualTo(404);
        assertThat(second.post("center2", "/unmerge", Map.of("reason", "不是同一棵")).status())
                .isEqualTo(403);
        assertThat(second.post("comm4", "/unmerge", Map.of("reason", " ")).status())
                .isEqualTo(400);
        clock.advance(Duration.ofHours(2));
        second.officials.logInAnew();

        second.post("comm4", "/unmerge", Map.of("reason", "到现场看了，是另一棵")).expect(204);

        second.stands("REPORTED", "RED");
        var after = second.file("comm4");
        assertThat(after.path("openedAt")).isEqualTo(before.path("openedAt"));
        assertThat(after.path("promisedAt")).isEqualTo(before.path("promisedAt"));
        assertThat(after.path("closedAt").isNull()).isTrue();
        assertThat(second.deadline("CASE").path("status").asText()).isEqualTo("RUNNING");
        assertThat(second.followed().path("mergedInto").isNull()).isTrue();
        assertThat(second.followedTexts()).anyMatch(text -> text.startsWith("经核对不是同一件事"));
        assertThat(first.followedTexts()).anyMatch(text -> text.contains("已分开办理"));
        assertThat(second.items("comm4", "/links")).isEmpty();
        second.does("comm4", "accept");
        second.stands("ACCEPTED", "YELLOW");
        assertThat(second.officials
                        .diagram("comm4", second.number)
                        .path("active")
                        .get(0)
                        .asText())
                .isEqualTo("Task_DecideHandling");
        assertThat(second.post("comm4", "/unmerge", Map.of("reason", "再拆一次")).status())
                .isEqualTo(409);
    }

    @Test
    void staysMergedAfterADay() {
        merge(second, first);
        clock.advance(Duration.ofHours(25));
        second.officials.logInAnew();

        assertThat(second.notNow(second.post("comm4", "/unmerge", Map.of("reason", "太晚了"))))
                .contains("24 小时");
        second.stands("MERGED", "GREY");
    }

    private EventStory report(String description) {
        return EventStory.begin(
                address,
                "grid12",
                Map.of(
                        "gridCode",
                        EventStory.GRID,
                        "categoryCode",
                        "0206",
                        "description",
                        description,
                        "address",
                        "村口老槐树下"));
    }

    private static void merge(EventStory later, EventStory earlier) {
        later.does("comm4", "merge", Map.of("mergeInto", earlier.number), "同一棵树");
    }

    private static List<String> options(EventStory story) {
        var task = story.officials.task("comm4", story.number);
        return EventStory.texts(
                story.officials.as("comm4").get("/api/tasks/" + task).json().at("/formData/duplicates"), "value");
    }
}
