package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;

/** People of 石桥村 who are away, stand in for each other and leave. */
final class AbsenceScene {
    final VerbScene scene;
    private final Clock clock;

    AbsenceScene(VerbScene scene, Clock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    String day(int fromToday) {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE)
                .plusDays(fromToday)
                .toString();
    }

    Map<String, Object> wanted(String deputy, int days) {
        return VerbScene.body("deputyUsername", deputy, "validUntil", day(days), "reason", "年休假");
    }

    Api.Answer appoint(String by, String absent, Map<String, ?> wanted) {
        return scene.officials.as(by).post("/api/staff/" + absent + "/deputies", wanted);
    }

    /** From now until the end of the day so many days on. */
    long standsIn(String deputy, String absent, int days) {
        return appoint(absent, absent, wanted(deputy, days))
                .expect(201)
                .json()
                .at("/items/0/id")
                .asLong();
    }

    Api.Answer end(String by, long id) {
        return scene.officials.as(by).delete("/api/deputies/" + id);
    }

    JsonNode handOver(String by, String leaver, String successor) {
        return scene.officials
                .as(by)
                .post(
                        "/api/staff/" + leaver + "/work/hand-over",
                        VerbScene.body("toUsername", successor, "reason", "调离本村"))
                .expect(200)
                .json();
    }

    JsonNode notices(String username) {
        return scene.officials.as(username).get("/api/notices").expect(200).json();
    }

    void assertTold(String username, String template) {
        assertThat(VerbScene.texts(notices(username).path("items"), "template")).contains(template);
    }
}
