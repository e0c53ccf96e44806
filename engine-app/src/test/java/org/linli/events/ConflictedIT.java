package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is complained of neither handles nor judges, and stands on no list of candidates. */
@IntegrationTest
class ConflictedIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private EventStory event;

    @BeforeEach
    void report() {
        event = EventStory.begin(address, "0503", "施工队堵了机耕路");
    }

    @Test
    void aDepartmentComplainedOfIsNeitherOfferedNorTakenAsLeadOrAssistant() {
        event.does("comm4", "accept", Map.of("complainedUnit", "NY"));

        assertThat(event.file("comm4").at("/complainedUnit/code").asText()).isEqualTo("NY");
        var task = event.officials.as("comm4").get("/api/tasks/" + event.officials.task("comm4", event.number));
        assertThat(EventStory.texts(task.json().at("/formData/departments"), "value"))
                .contains("SL")
                .doesNotContain("NY");
        assertThat(event.refusal("comm4", "transferToDepartment", Map.of("leadUnit", "NY"), "", "leadUnit"))
                .isNotBlank();
        event.dispatch("SL");
        event.does("dept.sl", "sign");
        claim("officer.sl");
        assertThat(event.post("officer.sl", "/assistance", Map.of("unitCode", "NY", "request", "请配合"))
                        .status())
                .isEqualTo(400);
        assertThat(EventStory.texts(event.items("officer.sl", "/assistance/units"), "code"))
                .doesNotContain("NY");
        assertThat(event.post("officer.sl", "/copies", Map.of("usernames", List.of("officer.ny"), "note", "供参考"))
                        .status())
                .as("a copy to whom it complains of")
                .isEqualTo(400);
        event.post("officer.sl", "/copies", Map.of("usernames", List.of("officer.cg"), "note", "供参考"))
                .expect(200);
    }

    @Test
    void aVillageComplainedOfDecidesNothingFromThenOn() {
        event.does("comm4", "accept", Map.of("complainedUnit", "990981100201"));

        assertThat(mayDo("comm4")).isFalse();
        assertThat(mayDo("center2")).isTrue();
        assertThat(event.notNow(event.act("center2", "handleSelf", Map.of(), "")))
                .contains("白果湾村", "被反映");
        event.does("center2", "transferToDepartment", Map.of("leadUnit", "NY"));
        event.does("dept.ny", "sign");
        event.officials.handles("officer.ny", event.number);

        assertThat(mayDo("comm4")).isFalse();
        event.does("center2", "solved", EventStory.SEEN_ON_SITE);
        event.stands("EVALUATION", "BLUE");
    }

    @Test
    void aStreetComplainedOfIsEvaluatedByTheCity() {
        event.does("comm4", "accept", Map.of("complainedUnit", "990981100"));
        event.dispatch("NY");
        event.does("dept.ny", "sign");
        event.officials.handles("officer.ny", event.number);
        event.does("comm4", "solved", EventStory.SEEN_ON_SITE);

        assertThat(mayDo("center2")).isFalse();
        event.does("city.center", "approve", EventStory.GOOD);
        event.stands("CLOSED", "GREEN");
    }

    @Test
    void staffWhoTakeItInNameUnitAndPersonAndThePersonIsKeptOutOfEveryTask() {
        var accused = new Colleagues(jdbc, transactions).add("被反映的人", "990981100201 community-staff");
        Map<String, Object> report =
                new HashMap<>(Map.of("gridCode", EventStory.GRID, "categoryCode", "0503", "description", "有人收了材料不办事"));
        report.put("complainedUsername", "no.such.person");
        assertThat(event.officials.as("grid12").post("/api/events", report).status())
                .isEqualTo(400);
        report.put("complainedUsername", accused);
        report.put("complainedUnit", "NOSUCH");
        assertThat(event.officials.as("grid12").post("/api/events", report).status())
                .isEqualTo(400);
        report.put("complainedUnit", "NY");

        event = EventStory.begin(address, "grid12", report);

        assertThat(mayDo(accused)).isFalse();
        assertThat(event.officials
                        .as(accused)
                        .get("/api/inbox?view=pool&q=" + event.number)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(mayDo("comm4")).isTrue();
        event.does("comm4", "accept");
        assertThat(mayDo(accused)).isFalse();
        assertThat(event.file("comm4").at("/complainedUnit/code").asText()).isEqualTo("NY");
    }

    @Test
    void somebodyWithASecondPostInTheUnitComplainedOfIsKeptOutToo() {
        var both = new Colleagues(jdbc, transactions)
                .add("两边任职的人", "990981100201 community-staff", "990981100202 community-staff");
        event.does("comm4", "accept", Map.of("complainedUnit", "990981100202"));

        assertThat(mayDo(both)).isFalse();
        assertThat(mayDo("comm4")).isTrue();
    }

    @Test
    void aHeadComplainedOfIsToldWhyAndChoosesNobodyToDecideInHisPlace() {
        var head = new Colleagues(jdbc, transactions).add("被反映的书记", "990981100201 community-secretary");
        event = EventStory.begin(
                address,
                "grid12",
                Map.of(
                        "gridCode",
                        EventStory.GRID,
                        "categoryCode",
                        "0503",
                        "description",
                        "书记不让办",
                        "complainedUsername",
                        head));
        claim("comm4");

        var task = "/api/tasks/" + event.officials.task("comm4", event.number);
        var refused = event.officials
                .as(head)
                .post(task + "/transfer", Map.of("toRole", "community-secretary", "reason", "由我安排"));

        assertThat(refused.status()).isIn(403, 409);
        assertThat(event.file("comm4").path("state").asText()).isEqualTo("REPORTED");
        assertThat(event.officials
                        .as(head)
                        .post(task + "/force-claim", Map.of("reason", "由我办"))
                        .json()
                        .path("detail")
                        .asText())
                .contains("反映的是您");
    }

    private boolean mayDo(String username) {
        return event.officials
                .as(username)
                .get("/api/cases/" + event.number + "/task")
                .expect(200)
                .json()
                .path("actionable")
                .asBoolean();
    }

    private void claim(String username) {
        event.officials
                .as(username)
                .post("/api/tasks/%s/claim".formatted(event.officials.task(username, event.number)), Map.of())
                .expect(200);
    }
}
