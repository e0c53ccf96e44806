package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The level above takes an event out of the hands of who lets it lie; it gets the time that is left, and no more. */
@IntegrationTest
class TakeOverIT {
    private static final Map<String, String> WHY = Map.of("reason", "部门超期未办，由镇里直接处置");

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

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
        event.post("center2", "/take-over", WHY).expect(403);

        event.post("city.center", "/take-over", Map.of("reason", "重大事项，市里直接办理")).expect(204);

        assertThat(event.officials.task("city.center", event.number)).isNotBlank();
        assertThat(possible("city.center")).isEmpty();
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
    void nobodyElseTakesOverAndNotWithoutAReasonOrTooEarly() {
        event.post("center2", "/take-over", Map.of("reason", " ")).expect(400);
        event.post("comm4", "/take-over", WHY).expect(403);
        event.post("officer.zj", "/take-over", WHY).expect(403);
        event.post("center1", "/take-over", WHY).expect(404);
        var fresh = EventStory.begin(address, "0301", "还没有承接的违建");
        assertThat(fresh.notNow(fresh.post("center2", "/take-over", WHY))).contains("不能提级办理");
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
