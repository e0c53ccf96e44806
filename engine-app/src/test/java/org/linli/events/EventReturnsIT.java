package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A dispatch that a department does not want: returned, refused, disputed, decided by the city, learnt from. */
@IntegrationTest
class EventReturnsIT {
    private static final String WHY = "这条沟渠不在本单位权责清单里，请改派";
    private static final String CATEGORY = "0502";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    private EventStory event;

    @BeforeEach
    void dispatch() {
        event = EventStory.begin(address, CATEGORY, "稻田成片枯黄,怀疑有虫害");
        event.does("comm4", "accept");
        event.dispatch("SL");
    }

    @Test
    void isReturnedOnlyWithABasisOfTheListAndAReason() {
        assertThat(event.refusal("dept.sl", "returnOrder", Map.of(), WHY, "returnBasis"))
                .isNotBlank();
        assertThat(event.refusal("dept.sl", "returnOrder", Map.of("returnBasis", "dislike"), WHY, "returnBasis"))
                .isEqualTo("请从选项中选择");
        assertThat(event.refusal("dept.sl", "returnOrder", Map.of("returnBasis", "law"), "短", "opinion"))
                .isNotBlank();
    }

    @Test
    void goesToAnotherDepartmentWhenTheCentreAgreesAndTheOverallClockRunsOn() {
        var promised = event.file("comm4").path("promisedAt").asText();
        event.does("dept.sl", "returnOrder", Map.of("returnBasis", "duty-list"), WHY);
        event.stands("RETURN_REQUESTED", "RED");
        assertThat(event.entry("returnOrder").path("opinion").asText())
                .startsWith("退单依据：权责清单载明不属本单位职责")
                .contains(WHY);

        assertThat(event.refusal("center2", "agreeReturn", Map.of("leadUnit", "SL"), "同意退单，请农业农村局办理", "leadUnit"))
                .contains("另一个部门");
        event.does("center2", "agreeReturn", Map.of("leadUnit", "NY"), "同意退单，请农业农村局办理");

        event.stands("DISPATCHED", "RED");
        var file = event.file("comm4");
        assertThat(file.at("/handlingUnit/code").asText()).isEqualTo("NY");
        assertThat(file.path("promisedAt").asText()).isEqualTo(promised);
        assertThat(event.officials
                        .as("dept.sl")
                        .get("/api/cases/" + event.number)
                        .status())
                .isEqualTo(404);
        assertThat(jdbc.queryForObject(
                        "SELECT return_count FROM case_file WHERE case_number = ?", Integer.class, event.number))
                .isEqualTo(1);
        event.does("dept.ny", "sign");
        event.stands("IN_PROGRESS", "YELLOW");
    }

    @Test
    void cannotBeReturnedASecondTime() {
        event.does("dept.sl", "returnOrder", Map.of("returnBasis", "law"), WHY);
        event.does("center2", "refuseReturn", Map.of(), "沟渠归水利部门管护，请继续办理");
        event.stands("DISPATCHED", "RED");

        assertThat(event.refusal("dept.sl", "returnOrder", Map.of("returnBasis", "law"), WHY, "outcome"))
                .isNotBlank();

        event.does("dept.sl", "sign");
        event.stands("IN_PROGRESS", "YELLOW");
        assertThat(event.officials
                        .diagram("comm4", event.number)
                        .path("active")
                        .get(0)
                        .asText())
                .isEqualTo("Task_HandleEvent");
    }

    @Test
    void isDecidedByTheCityWithLeadAndAssistantsAndTheReporterIsToldWhoItIs() {
        disputed();
        event.stands("ATTRIBUTION", "RED");
        assertThat(event.refusal(
                        "city.center",
                        "nameLead",
                        Map.of("leadUnit", "NY", "assistUnits", List.of("NY")),
                        "农业农村局牵头，水利部门配合，依据三定规定",
                        "assistUnits"))
                .contains("主办单位");

        event.does(
                "city.center",
                "nameLead",
                Map.of("leadUnit", "NY", "assistUnits", List.of("SL", "HB")),
                "农业农村局牵头，水利、环保配合，依据三定规定");
        event.stands("DISPATCHED", "RED");
        assertThat(EventStory.texts(event.items("city.center", "/assistance"), "status"))
                .containsExactly("PLANNED", "PLANNED");
        assertThat(event.refusal("dept.ny", "returnOrder", Map.of("returnBasis", "law"), WHY, "outcome"))
                .isNotBlank();

        event.does("dept.ny", "sign");

        assertThat(EventStory.texts(event.items("city.center", "/assistance"), "status"))
                .containsExactly("OPEN", "OPEN");
        assertThat(event.followedTexts())
                .anyMatch(text -> text.startsWith("市里确定由农业农村局主办"))
                .noneMatch(text -> text.contains("退单"));
        assertThat(event.followed().toString()).doesNotContain("三定规定");
    }

    @Test
    void teachesARuleThatIsConsultedBeforeTheDecisionTableOnceItIsAdopted() {
        disputed();
        event.does("city.center", "nameLead", Map.of("leadUnit", "HB", "proposeRule", true), "这一类由环保部门牵头，依据权责清单");
        var rule = ruleOf(event.number);
        assertThat(lead(nextEvent())).isEqualTo("NY");
        assertThat(event.officials.as("center2").get("/api/routing-rules").status())
                .isEqualTo(403);
        var city = event.officials.as("city.center");
        assertThat(city.post(rule + "/adoption", Map.of("opinion", " ")).status())
                .isEqualTo(400);
        assertThat(city.post(rule + "/adoption", Map.of("opinion", "同意", "placeCode", "NY"))
                        .status())
                .isEqualTo(400);
        assertThat(city.post(rule + "/end", Map.of("opinion", "还没用上")).status()).isEqualTo(409);

        city.post(rule + "/adoption", Map.of("opinion", "同意照此派单", "placeCode", "990981100201"))
                .expect(200);

        assertThat(city.post(rule + "/refusal", Map.of("opinion", "晚了")).status())
                .isEqualTo(409);
        var learnt = nextEvent();
        assertThat(lead(learnt)).isEqualTo("HB");
        assertThat(learnt.file("comm4").at("/routing/reason").asText()).contains(event.number);
        var elsewhere = EventStory.begin(
                address,
                "grid16",
                Map.of("gridCode", "990981100202001", "categoryCode", CATEGORY, "description", "邻村也有虫害"));
        assertThat(elsewhere
                        .officials
                        .caseFile("comm5", elsewhere.number)
                        .at("/routing/leadUnit/code")
                        .asText())
                .isEqualTo("NY");

        city.post(rule + "/end", Map.of("opinion", "职责已调整")).expect(200);

        assertThat(lead(nextEvent())).isEqualTo("NY");
        assertThat(city.get("/api/routing-rules?status=ENDED")
                        .json()
                        .at("/items/0/endOpinion")
                        .asText())
                .isEqualTo("职责已调整");
    }

    private void disputed() {
        event.does("dept.sl", "returnOrder", Map.of("returnBasis", "three-decisions"), WHY);
        event.does("center2", "refuseReturn", Map.of(), "请先签收，职责上与水利有关");
        event.does("dept.sl", "dispute", Map.of(), "双方都认为不归自己，请市里裁定");
    }

    private EventStory nextEvent() {
        return EventStory.begin(address, CATEGORY, "又一处稻田有虫害");
    }

    private static String lead(EventStory story) {
        return story.file("comm4").at("/routing/leadUnit/code").asText();
    }

    private String ruleOf(String number) {
        for (var rule : event.officials
                .as("city.center")
                .get("/api/routing-rules?status=PROPOSED")
                .expect(200)
                .json()
                .path("items")) {
            if (rule.path("caseNumber").asText().equals(number)) {
                return "/api/routing-rules/" + rule.path("id").asLong();
            }
        }
        throw new AssertionError("No proposal from " + number);
    }
}
