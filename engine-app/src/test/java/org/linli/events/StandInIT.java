package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.documents.Printed;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever judges has neither done nor caused it; where nobody of a pool is left, the next above steps in. */
@IntegrationTest
class StandInIT {
    private static final String GRID = "990981100203001";
    private static final String VILLAGE = "990981100203";

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private EventStory event;
    private boolean mayWorkOnlyHere;

    @AfterEach
    void putBack() {
        sql(
                "UPDATE post SET valid_until = NULL WHERE role_code = 'city-supervisor' AND valid_until = '2025-01-31 16:00:00'");
        if (mayWorkOnlyHere) {
            sql("DELETE FROM role_permission WHERE role_code = 'city-supervisor' AND permission = 'task:work'");
        }
    }

    @Test
    void theVillagesHeadTakesWhatItsOnlyClerkIsComplainedOf() {
        event = report("grid19", Map.of("complainedUsername", "comm6"));

        assertThat(mayDo("comm6")).isFalse();
        assertThat(mayDo("sec6")).isTrue();
        assertThat(event.entry("standIn").path("text").asText()).contains("回避", "柳塘村");
        assertThat(event.entry("standIn").path("isPublic").asBoolean()).isFalse();
        assertThat(event.followed().toString()).doesNotContain("回避");
        event.does("sec6", "accept");
        event.does("sec6", "handleSelf");
        event.officials.handles("sec6", event.number);
        event.stands("DONE", "BLUE");
    }

    @Test
    void aVillagesWorkIsVerifiedAboveWhereItsOnlyGridWorkerIsComplainedOf() {
        event = report("comm6", Map.of("complainedUsername", "grid19"));
        event.does("comm6", "accept");
        event.does("comm6", "handleSelf");
        event.officials.handles("comm6", event.number);

        assertThat(mayDo("grid19")).isFalse();
        assertThat(mayDo("comm6")).isFalse();
        event.does("sec6", "solved", EventStory.SEEN_ON_SITE);
        assertThat(mayDo("sec6")).isFalse();
        event.does("center2", "approve", EventStory.GOOD);
        event.stands("CLOSED", "GREEN");
    }

    @Test
    void whoeverVerifiedInsteadOfTheVillageDoesNotEvaluate() {
        event = report("grid19", Map.of("complainedUnit", VILLAGE));
        event.does("center2", "accept");
        event.does("center2", "transferToDepartment", Map.of("leadUnit", "NY"));
        event.does("dept.ny", "sign");
        event.officials.handles("officer.ny", event.number);
        event.does("center2", "solved", EventStory.SEEN_ON_SITE);

        assertThat(mayDo("center2")).isFalse();
        event.does("city.center", "approve", EventStory.GOOD);
        event.stands("CLOSED", "GREEN");
    }

    @Test
    void theCityTakesOverOnlyWhereSomebodyIsLeftToEvaluate() {
        letSupervisionWork();
        event = report("grid19", Map.of());
        event.does("comm6", "accept");
        event.does("comm6", "transferUp", Map.of(), "要动用镇里的机械");
        event.does("center2", "handleByStreet");
        sql(
                "UPDATE post SET valid_until = '2025-01-31 16:00:00' WHERE role_code = 'city-supervisor' AND valid_until IS NULL");

        assertThat(forceClaim().expect(403).json().path("detail").asText()).contains("没有人能核实或评价");
        assertThat(mayDo("street2")).isTrue();

        sql(
                "UPDATE post SET valid_until = NULL WHERE role_code = 'city-supervisor' AND valid_until = '2025-01-31 16:00:00'");
        forceClaim().expect(200);
        event.officials.handles("city.center", event.number);
        event.does("comm6", "solved", EventStory.SEEN_ON_SITE);
        assertThat(mayDo("city.center")).isFalse();
        assertThat(event.entry("standIn").path("text").asText()).contains("督查");
        event.does("city.supervisor", "approve", EventStory.GOOD);
        event.stands("CLOSED", "GREEN");
    }

    @Test
    void aMergedComplaintHoldsInTheLeadingCaseAndOnItsOpenTask() {
        event = report("grid19", Map.of());
        event.does("comm6", "accept");
        event.does("comm6", "transferToDepartment", Map.of("leadUnit", "NY"));
        event.does("dept.ny", "sign");
        var officer = event.officials.as("officer.ny");
        officer.post("/api/tasks/%s/claim".formatted(event.officials.task("officer.ny", event.number)), Map.of())
                .expect(200);
        var complaining = report("grid19", Map.of("complainedUnit", "NY"));
        var another = report("grid19", Map.of("complainedUnit", "SL"));

        complaining.does("comm6", "merge", Map.of("mergeInto", event.number), "同一件事");

        assertThat(event.file("comm6").at("/complainedUnit/code").asText()).isEqualTo("NY");
        assertThat(event.entry("inheritComplaint").path("text").asText()).contains("农业农村局");
        assertThat(event.entry("inheritComplaint").path("isPublic").asBoolean()).isFalse();
        assertThat(event.followed().toString()).doesNotContain("回避");
        assertThat(mayDo("officer.ny")).isFalse();
        assertThat(mayDo("head.ny")).isFalse();
        assertThat(another.refusal("comm6", "merge", Map.of("mergeInto", event.number), "同一件事", "mergeInto"))
                .contains("不是同一个单位");
        complaining.post("comm6", "/unmerge", Map.of("reason", "不是同一件事")).expect(204);
        assertThat(event.file("comm6").at("/complainedUnit/code").asText()).isEqualTo("NY");
        event.officials.handles("city.center", event.number);
        event.stands("DONE", "BLUE");
    }

    @Test
    void acceptanceNamesAUnitOnlyWhereNoneIsNamedAndLeavesATrace() {
        event = report("grid19", Map.of("complainedUnit", "NY"));
        assertThat(event.refusal("comm6", "accept", Map.of("complainedUnit", "SL"), "", "complainedUnit"))
                .contains("不能改动");
        assertThat(event.file("comm6").at("/complainedUnit/code").asText()).isEqualTo("NY");
        event.does("comm6", "accept");

        event = report("grid19", Map.of());
        event.does("comm6", "accept", Map.of("complainedUnit", "SL"));
        assertThat(event.entry("nameComplained").path("text").asText()).contains("水利局");
        assertThat(event.entry("nameComplained").path("isPublic").asBoolean()).isFalse();
        assertThat(event.followed().toString()).doesNotContain("水利局");
    }

    @Test
    void whomItComplainsOfStandsOnThePageAndOnPaperButNotForHimself() throws Exception {
        var candidates = new Officials(address)
                .as("grid19")
                .get("/api/events/complainable?gridCode=%s&q=comm6".formatted(GRID))
                .expect(200)
                .json();
        assertThat(EventStory.texts(candidates.path("people"), "username")).containsExactly("comm6");
        assertThat(EventStory.texts(candidates.path("units"), "code"))
                .contains(VILLAGE, "NY")
                .doesNotContain(GRID);
        var name = candidates.at("/people/0/name").asText();
        assertThat(new Officials(address)
                        .as("grid01")
                        .get("/api/events/complainable?gridCode=" + GRID)
                        .status())
                .isEqualTo(400);

        event = report("grid19", Map.of("complainedUsername", "comm6", "complainedUnit", "NY"));

        assertThat(event.file("sec6").path("complainedPerson").asText()).isEqualTo(name);
        assertThat(event.file("comm6").path("complainedPerson").isNull()).isTrue();
        assertThat(event.file("comm6").path("complainedUnit").isNull()).isTrue();
        assertThat(words("sec6")).contains("反映对象", "农业农村局", name);
        assertThat(words("comm6")).doesNotContain("反映对象");
        event.does("sec6", "accept");
        event.does("sec6", "handleSelf");
        event.officials.handles("sec6", event.number);
        assertThat(words("sec6")).contains("请核对第");
    }

    private String words(String username) throws Exception {
        var answer = event.officials
                .as(username)
                .get("/api/cases/" + event.number + "/sheet.pdf")
                .expect(200);
        try (var sheet = Printed.of(answer.body())) {
            var words = new StringBuilder();
            for (int page = 1; page <= sheet.pages(); page++) {
                words.append(sheet.words(page));
            }
            return words.toString().replaceAll("\\s", "");
        }
    }

    private EventStory report(String username, Map<String, String> more) {
        Map<String, Object> report = new HashMap<>(
                Map.of("gridCode", GRID, "categoryCode", "0503", "description", "晒场的路又堵了", "address", "晒场边"));
        clock.advance(Duration.ofMinutes(1));
        report.putAll(more);
        return EventStory.begin(address, username, report);
    }

    private Api.Answer forceClaim() {
        return event.officials
                .as("city.center")
                .post(
                        "/api/tasks/%s/force-claim"
                                .formatted(task("city.center").path("taskId").asText()),
                        Map.of("reason", "久拖不决"));
    }

    private boolean mayDo(String username) {
        return task(username).path("actionable").asBoolean();
    }

    private JsonNode task(String username) {
        return event.officials
                .as(username)
                .get("/api/cases/" + event.number + "/task")
                .expect(200)
                .json();
    }

    private void letSupervisionWork() {
        mayWorkOnlyHere = jdbc.queryForObject(
                        "SELECT COUNT(*) FROM role_permission WHERE role_code = 'city-supervisor' AND permission = 'task:work'",
                        Long.class)
                == 0;
        if (mayWorkOnlyHere) {
            sql("INSERT INTO role_permission (role_code, permission) VALUES ('city-supervisor', 'task:work')");
        }
    }

    private void sql(String statement) {
        transactions.executeWithoutResult(status -> jdbc.update(statement));
    }
}
