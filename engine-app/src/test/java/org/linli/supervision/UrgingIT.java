package org.linli.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.linli.deadlines.DeadlineUrged;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Level 1: staff, the reporter and the sweep remind whoever has a case. */
@IntegrationTest
class UrgingIT {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void staffUrgeWhoeverHasTheCaseAndTheReporterSeesIt() {
        var event = SupervisedCase.atDepartment(address, "池塘边有死鸭，催办一下");
        assertThat(event.supervision("comm4").path("urgeable").at("/unit/code").asText())
                .isEqualTo("NY");

        var urged = event.post("comm4", "/urges", Map.of("words", "群众已经催了两次")).expect(200);

        assertThat(urged.json().at("/unit/code").asText()).isEqualTo("NY");
        assertThat(event.supervision("comm4").path("level").asInt()).isEqualTo(1);
        assertThat(SupervisedCase.texts(event.supervision("officer.ny").path("steps"), "words"))
                .containsExactly("群众已经催了两次");
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("已催办，请农业农村局抓紧办理"));
        assertThat(event.followed().toString()).doesNotContain("群众已经催了两次");
        var listed = event.officials.as("officer.ny").get("/api/inbox?view=pool&q=" + event.number);
        assertThat(listed.json().at("/items/0/supervisionLevel").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyUrgesHimselfAndNobodyUrgesWhatHeMayNotRead() {
        var event = SupervisedCase.atDepartment(address, "水渠里有死猪，自己不能催自己");
        event.officials
                .as("head.ny")
                .post("/api/tasks/" + taskOf(event) + "/force-claim", Map.of("reason", "我来办"))
                .expect(200);

        assertThat(event.post("head.ny", "/urges", Map.of()).status()).isEqualTo(403);
        assertThat(event.post("head.cg", "/urges", Map.of()).status()).isEqualTo(404);
        assertThat(event.post("officer.ny", "/urges", Map.of()).status()).isEqualTo(403);
        assertThat(event.post("comm4", "/urges", Map.of("words", "催".repeat(501)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aPersonOfStaffUrgesACaseOnceInAWorkingDay() {
        clock.setTo(MONDAY);
        var event = SupervisedCase.atDepartment(address, "井台边有死兔，干部来催");
        event.post("comm4", "/urges", Map.of()).expect(200);
        clock.advance(Duration.ofMinutes(30));

        var refused = event.post("comm4", "/urges", Map.of("words", "再催一次")).expect(409);

        assertThat(refused.json().path("detail").asText()).contains("已于", "10:00", "2026-11-24");
        assertThat(event.actions()).filteredOn("urge"::equals).hasSize(1);
        event.post("center2", "/urges", Map.of()).expect(200);
        clock.advance(Duration.ofDays(1));
        event.officials.logInAnew();
        event.post("comm4", "/urges", Map.of()).expect(200);
    }

    @RepeatedTest(3)
    void aPersonOfStaffWhoUrgesManyTimesAtOnceIsHeardAsOftenAsIsAllowed() throws Exception {
        clock.setTo(MONDAY);
        var event = SupervisedCase.atDepartment(address, "井台边有死鹅，连点催办");
        event.officials.as("comm4");
        Callable<Integer> click = () -> {
            clock.advance(Duration.ofMillis(1)); // no two clicks come at the same moment of the clock
            return event.post("comm4", "/urges", Map.of()).status();
        };

        var answers = AtOnce.run(Collections.nCopies(4, click));

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(event.actions()).filteredOn("urge"::equals).hasSize(1);
        assertThat(event.supervision("comm4").path("steps")).hasSize(1);
    }

    @RepeatedTest(3)
    void aReporterWhoUrgesManyTimesAtOnceIsHeardOnce() throws Exception {
        clock.setTo(MONDAY);
        var event = SupervisedCase.atDepartment(address, "井台边有死鹅，上报人连点催办");
        Callable<Integer> click = () -> event.urgeAsReporter().status();

        var answers = AtOnce.run(Collections.nCopies(3, click));

        assertThat(answers).containsExactlyInAnyOrder(204, 409, 409);
        assertThat(event.actions()).filteredOn("urgeByReporter"::equals).hasSize(1);
    }

    @Test
    void theReporterUrgesOnceInAWorkingDay() {
        clock.setTo(MONDAY);
        var event = SupervisedCase.atDepartment(address, "路边有死羊，上报人来催");
        assertThat(event.followed().at("/urge/allowed").asBoolean()).isTrue();

        event.urgeAsReporter().expect(204);

        assertThat(event.urgeAsReporter().expect(409).json().path("detail").asText())
                .contains("2026-11-24");
        assertThat(event.followed().at("/urge/allowed").asBoolean()).isFalse();
        assertThat(event.followed().at("/urge/nextAt").asText()).isEqualTo("2026-11-23T16:00:00Z");
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("您已催办，已提醒农业农村局"));
        clock.advance(Duration.ofDays(1));
        event.urgeAsReporter().expect(204);
        assertThat(event.visitor
                        .post("/api/public/cases/" + event.number + "/urge", Map.of("queryCode", "WRONG0"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWeekendBelongsToTheWorkingDayBefore() {
        clock.setTo(Instant.parse("2026-11-27T02:00:00Z")); // Friday
        var event = SupervisedCase.atDepartment(address, "沟里有死狗，周末来催");
        event.urgeAsReporter().expect(204);

        clock.advance(Duration.ofDays(1));

        assertThat(event.urgeAsReporter().status()).isEqualTo(409);
        clock.advance(Duration.ofDays(2));
        event.urgeAsReporter().expect(204);
    }

    @Test
    void whoHasUrgedDoesNotUrgeAgainThatDayAfterHisReportWasMerged() {
        clock.setTo(MONDAY);
        var first = SupervisedCase.reported(address, "桥头有死猪一头，先报的");
        clock.advance(Duration.ofMinutes(5));
        var second = SupervisedCase.reported(address, "桥头死猪没人管，后报的");
        second.urgeAsReporter().expect(204);

        second.officials.says("comm4", second.number, "merge", Map.of("mergeInto", first.number), "同一头猪");

        second.urgeAsReporter().expect(409);
        assertThat(second.followed().at("/urge/allowed").asBoolean()).isFalse();
        first.urgeAsReporter().expect(204);
    }

    @Test
    void theSweepUrgesOnceForEachDueDate() {
        var event = SupervisedCase.atDepartment(address, "田边有死牛，临近期限");

        tellDueSoon(event, MONDAY);
        tellDueSoon(event, MONDAY);

        assertThat(event.actions()).filteredOn("urgeBySystem"::equals).hasSize(1);
        tellDueSoon(event, MONDAY.plus(Duration.ofDays(1)));
        assertThat(event.actions()).filteredOn("urgeBySystem"::equals).hasSize(2);
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("已按时限提醒农业农村局"));
    }

    private void tellDueSoon(SupervisedCase event, Instant dueAt) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new DeadlineUrged(
                4711, event.number, "STAGE", "HANDLE", taskOf(event), null, dueAt, clock.instant(), null)));
    }

    private static String taskOf(SupervisedCase event) {
        return event.officials
                .as("city.center")
                .get("/api/cases/" + event.number + "/task")
                .json()
                .path("taskId")
                .asText();
    }
}
