package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;

/** The level above takes an event out of the hands of who lets it lie; it gets the time that is left, and no more. */
@IntegrationTest
class TakeOverIT {
    private static final Map<String, String> WHY = Map.of("reason", "部门超期未办，由镇里直接处置");

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    private EventStory event;

    @BeforeEach
    void handle() {
        clock.setTo(LocalDate.of(2027, 12, 6).atTime(9, 0).atZone(Zone.OFFICE).toInstant()); // a Monday
        event = EventStory.begin(address, "0301", "违建，等上级提级").handledBy("ZJ");
    }

    @Test
    void theTownTakesOverFromADepartmentWithTheTimeThatIsLeft() {
        var before = event.deadline("HANDLE");
        clock.advance(Duration.ofMinutes(20));
        assertThat(possible("center2")).isEqualTo("青禾镇");

        event.post("center2", "/take-over", WHY).expect(204);

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.file("city.center").at("/handlingUnit/name").asText()).isEqualTo("青禾镇");
        assertThat(event.deadline("HANDLE").path("startedAt").asText())
                .isEqualTo(before.path("startedAt").asText());
        assertThat(event.deadline("HANDLE").path("dueAt").asText())
                .isEqualTo(before.path("dueAt").asText());
        assertThat(event.entry("takeOver").path("opinion").asText()).contains("由镇里直接处置");
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("上级决定提级办理，由青禾镇"));
        assertThat(event.followedTexts()).noneMatch(text -> text.contains("超期未办"));
        assertThat(event.officials
                        .as("officer.zj")
                        .get("/api/cases/" + event.number)
                        .status())
                .as("who had it reads on")
                .isEqualTo(200);
        event.officials.handles("street2", event.number);
        event.does("comm4", "solved", EventStory.SEEN_ON_SITE);
        event.does("city.center", "approve", EventStory.GOOD);
        event.stands("CLOSED", "GREEN");
    }

    @Test
    void theCityTakesOverFromTheTown() {
        event.post("center2", "/take-over", WHY).expect(204);
        assertThat(possible("center2")).isEmpty();
        var again = event.post("center2", "/take-over", WHY).expect(409).json();
        assertThat(again.path("detail").asText()).startsWith("您已于").contains("提级办理");

        event.post("city.center", "/take-over", Map.of("reason", "重大事项，市里直接办理")).expect(204);

        assertThat(event.officials.task("city.center", event.number)).isNotBlank();
        assertThat(possible("city.center")).isEmpty();
    }

    @Test
    void ofSeveralAtOnceOneIsTakenAndTheOthersHearWho() throws Exception {
        Callable<Api.Answer> town = () -> event.post("center2", "/take-over", WHY);
        Callable<Api.Answer> city = () -> event.post("city.center", "/take-over", WHY);
        event.file("center2"); // both are logged in
        event.file("city.center");

        var answers = AtOnce.run(List.of(town, town, city));

        assertThat(answers.stream().map(Api.Answer::status)).contains(204).allMatch(Set.of(204, 409)::contains);
        var refused = answers.stream().filter(answer -> answer.status() == 409).toList();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.json().path("type").asText()).isEqualTo("/problems/task-taken");
            assertThat(answer.json().path("by").asText()).isNotBlank();
            assertThat(answer.json().path("detail").asText()).contains("提级办理");
        });
        assertThat(event.officials.timeline("city.center", event.number))
                .filteredOn(entry -> entry.path("action").asText().equals("takeOver"))
                .hasSize(answers.size() - refused.size());
    }

    @Test
    void whoHadItAndTheHeadOfTheUnitAreTold() {
        var task = event.officials.task("officer.zj", event.number);
        event.officials
                .as("officer.zj")
                .post("/api/tasks/" + task + "/claim", null)
                .expect(200);

        event.post("center2", "/take-over", WHY).expect(204);

        for (var username : List.of("officer.zj", "head.zj")) {
            assertThat(event.officials.notices(username))
                    .as(username)
                    .anySatisfy(
                            notice -> assertThat(notice.toString()).contains(event.number, "任务已由他人接手", "原因见案件的办理经过"));
        }
    }

    @Test
    void anUnsignedOrderIsTakenOverToo() {
        var unsigned = EventStory.begin(address, "0301", "未签收即提级的违建");
        unsigned.does("comm4", "accept");
        unsigned.dispatch("ZJ");

        unsigned.post("center2", "/take-over", WHY).expect(204);

        unsigned.stands("IN_PROGRESS", "YELLOW");
        assertThat(unsigned.officials.task("street2", unsigned.number)).isNotBlank();
    }

    @Test
    void nobodyElseTakesOverAndNotWithoutAReason() {
        event.post("center2", "/take-over", Map.of("reason", " ")).expect(400);
        event.post("comm4", "/take-over", WHY).expect(403);
        event.post("officer.zj", "/take-over", WHY).expect(403);
        event.post("center1", "/take-over", WHY).expect(404);
    }

    @Test
    void whatWaitsToBeVerifiedIsNotTakenOver() {
        event.officials.handles("officer.zj", event.number);

        assertThat(possible("center2")).isEmpty();
        assertThat(event.notNow(event.post("center2", "/take-over", WHY))).contains("不能提级办理");
    }

    @Test
    void whatNobodyHasAcceptedOrDecidedIsTakenOver() {
        event = EventStory.begin(address, "0301", "还没有承接的违建");
        var promise = event.deadline("CASE").path("dueAt").asText();
        assertThat(possible("center2")).isEqualTo("青禾镇");
        assertThat(possible("city.center")).isNotEmpty();

        event.post("center2", "/take-over", WHY).expect(204);

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.deadline("CASE").path("dueAt").asText())
                .as("the reporter is promised nothing else")
                .isEqualTo(promise);
        assertThat(event.officials.task("street2", event.number)).isNotBlank();
        assertThat(event.file("comm4").at("/handlingUnit/name").asText()).isEqualTo("青禾镇");

        event = EventStory.begin(address, "0301", "已承接没有研判的违建");
        event.does("comm4", "accept");
        event.post("center2", "/take-over", WHY).expect(204);
        event.stands("IN_PROGRESS", "YELLOW");
    }

    @Test
    void theCityTakesOverWhatTheTownDoesNotAcceptOrDecide() {
        event = EventStory.begin(address, "0301", "镇里也没有承接的违建");
        time.travel(Duration.ofHours(7));
        assertThat(possible("center2")).as("it has it already").isEmpty();
        var refused = event.post("center2", "/take-over", WHY).expect(403).json();
        assertThat(refused.path("detail").asText()).contains("上级");

        event.post("city.center", "/take-over", WHY).expect(204);

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.officials.task("city.center", event.number)).isNotBlank();

        event = EventStory.begin(address, "0301", "上报后镇里没有研判的违建");
        event.does("comm4", "accept");
        event.does("comm4", "transferUp", Map.of(), "超出村里的能力");
        assertThat(possible("center2")).isEmpty();
        event.post("city.center", "/take-over", WHY).expect(204);
        event.stands("IN_PROGRESS", "YELLOW");
    }

    @Test
    void askingForMoreTimeDoesNotKeepTheTownFromTakingOver() {
        var before = event.deadline("HANDLE");
        clock.advance(Duration.ofMinutes(20));
        event.does("officer.zj", "requestExtension", Map.of("extensionDays", 1), "当事人不在，需要时间");
        assertThat(possible("center2")).isEqualTo("青禾镇");

        event.post("center2", "/take-over", WHY).expect(204);

        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.deadline("HANDLE").path("dueAt").asText())
                .isEqualTo(before.path("dueAt").asText());
        assertThat(event.deadline("EXTENSION").path("status").asText()).isEqualTo("MET");
        assertThat(event.officials.task("street2", event.number)).isNotBlank();
    }

    private String possible(String username) {
        return event.officials
                .as(username)
                .get("/api/cases/" + event.number + "/take-over")
                .expect(200)
                .json()
                .at("/unit/name")
                .asText();
    }
}
