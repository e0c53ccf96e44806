package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through the event process, as its officials go it over HTTP, in 白果湾村 of 青禾镇. */
@IntegrationTest
class EventPathsIT {
    private static final String GRID = "990981100201001";
    private static final Map<String, String> SEEN_ON_SITE = Map.of("method", "onSite");
    private static final Map<String, String> GOOD = Map.of("quality", "good");

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    private Officials officials;
    private String number;

    @BeforeEach
    void report() {
        officials = new Officials(address);
        number = officials.report("grid12", GRID, "0501", "河边有死猪,气味很大").number();
    }

    @Test
    void endsAtOnceWhenTheCommunityDoesNotFileIt() {
        assertStands("REPORTED", "RED");

        var done = officials.says("comm4", number, "notFile", Map.of(), "现场查看,是已处理过的旧照片");

        assertThat(done.path("next").isNull()).isTrue();
        assertStands("NOT_FILED", "GREY");
        assertThat(officials.caseFile("comm4", number).path("closedAt").isNull())
                .isFalse();
        assertThat(openTasks()).isZero();
        assertThat(texts(officials.caseFile("comm4", number).path("deadlines"), "status"))
                .containsOnly("MET");
        assertDiagram(List.of(), "EndEvent_EventNotFiled", "Flow_Accepted_NotFile");
        assertThat(texts(officials.timeline("comm4", number), "opinion")).contains("现场查看,是已处理过的旧照片");
    }

    @Test
    void isVerifiedByTheGridWhenTheCommunityHandledItItself() {
        officials.does("comm4", number, "accept");
        assertStands("ACCEPTED", "YELLOW");
        assertDiagram(List.of("Task_DecideHandling"), "Task_AcceptEvent", "Flow_Accepted_Accept");

        officials.does("comm4", number, "handleSelf");
        assertStands("IN_PROGRESS", "YELLOW");
        assertHandledBy("白果湾村");
        assertDiagram(List.of("Task_HandleEvent"), "Task_AssignCommunity", "Flow_BackToHandling_HandleEvent");

        officials.handles("comm4", number);
        assertStands("DONE", "BLUE");
        assertDiagram(
                List.of("Task_VerifyEventInGrid"), "Task_HandleEvent", "Flow_HandledByCommunity_VerifyEventInGrid");

        officials.does("grid12", number, "solved", SEEN_ON_SITE);
        assertStands("EVALUATION", "BLUE");

        officials.does("center2", number, "approve", GOOD);
        assertStands("CLOSED", "GREEN");
        assertDiagram(List.of(), "EndEvent_EventClosed", "Flow_Evaluated_EventClosed");
        assertThat(openTasks()).isZero();
        assertTimeline(
                "report>REPORTED@白果湾村",
                "accept>ACCEPTED@白果湾村",
                "handleSelf>IN_PROGRESS@白果湾村",
                "finish>DONE@上湾网格",
                "solved>EVALUATION@青禾镇",
                "approve>CLOSED@null");
    }

    @Test
    void isEvaluatedByTheCityWhenTheStreetHandledItItself() {
        officials.does("comm4", number, "accept");
        officials.says("comm4", number, "transferUp", Map.of(), "涉及两个村,请镇里统一处理");
        assertStands("ACCEPTED", "YELLOW");

        officials.does("center2", number, "handleByStreet");
        assertHandledBy("青禾镇");

        officials.handles("street2", number);
        assertStands("DONE", "BLUE");

        officials.does("comm4", number, "solved", SEEN_ON_SITE);
        assertDiagram(
                List.of("Task_EvaluateEventAtCity"), "Task_VerifyEvent", "Flow_HandledByStreet_EvaluateEventAtCity");

        officials.does("city.center", number, "approve", GOOD);
        assertStands("CLOSED", "GREEN");
    }

    @Test
    void goesToADepartmentFromTheStreetAndTwiceBackForRework() {
        officials.does("comm4", number, "accept");
        officials.says("comm4", number, "transferUp", Map.of(), "需要专业处置");
        officials.does("center2", number, "transferToDepartment", Map.of("leadUnit", "NY"));
        assertStands("DISPATCHED", "RED");
        assertHandledBy("农业农村局");
        officials.does("dept.ny", number, "sign");
        officials.handles("officer.ny", number);

        officials.says("comm4", number, "unsolved", SEEN_ON_SITE, "还有一处没有清理");
        assertStands("REWORK", "YELLOW");
        assertDiagram(List.of("Task_ReworkEvent"), "Task_VerifyEvent", "Flow_UnsolvedOnSite_ToRework");

        officials.handles("officer.ny", number);
        assertStands("DONE", "BLUE");
        assertDiagram(List.of("Task_VerifyEvent"), "Task_ReworkEvent", "Flow_ReworkEvent_Finish");
        officials.does("comm4", number, "solved", SEEN_ON_SITE);

        officials.says("center2", number, "unsolved", Map.of("quality", "poor"), "消毒记录不全");
        assertStands("REWORK", "YELLOW");
        officials.handles("officer.ny", number);
        officials.does("comm4", number, "solved", SEEN_ON_SITE);
        officials.does("center2", number, "approve", GOOD);

        assertStands("CLOSED", "GREEN");
        assertDiagram(List.of(), "EndEvent_EventClosed", "Flow_Approved_Unsolved");
        assertThat(officials.diagram("center2", number).path("steps")).hasSize(12);
        assertThat(limitOf("REWORK").multiply(BigDecimal.valueOf(2))).isEqualByComparingTo(limitOf("HANDLE"));
    }

    @Test
    void goesStraightToADepartmentFromTheCommunity() {
        officials.does("comm4", number, "accept");

        var done = officials.does("comm4", number, "transferToDepartment", Map.of("leadUnit", "NY"));

        assertThat(done.path("state").asText()).isEqualTo("DISPATCHED");
        assertThat(done.path("next").path("unit").asText()).isEqualTo("农业农村局");
        assertThat(done.path("message").asText()).startsWith("已转给农业农村局，").endsWith("前签收");
        assertThat(officials.as("dept.ny").get("/api/cases/" + number).status()).isEqualTo(200);
        assertThat(officials.as("dept.cg").get("/api/cases/" + number).status()).isEqualTo(404);
    }

    @Test
    void keepsWhyItWasRoutedAndWhatItPromised() {
        var caseFile = officials.caseFile("comm4", number);

        assertThat(caseFile.at("/routing/leadUnit/code").asText()).isEqualTo("NY");
        assertThat(caseFile.at("/routing/reason").asText()).isNotBlank();
        assertThat(caseFile.path("deadlines")).hasSize(2);
        assertThat(texts(caseFile.path("deadlines"), "stage")).containsExactly("CASE", "RECEIVE");
        assertThat(caseFile.path("promisedAt").asText())
                .isEqualTo(caseFile.at("/deadlines/0/dueAt").asText());
        assertThat(caseFile.path("dueAt").asText())
                .isEqualTo(caseFile.at("/deadlines/1/dueAt").asText());
    }

    private void assertStands(String state, String light) {
        var caseFile = officials.caseFile("comm4", number);
        assertThat(caseFile.path("state").asText()).isEqualTo(state);
        assertThat(caseFile.path("stageLight").asText()).isEqualTo(light);
    }

    private void assertHandledBy(String unit) {
        assertThat(officials.caseFile("comm4", number).at("/handlingUnit/name").asText())
                .isEqualTo(unit);
    }

    private void assertDiagram(List<String> active, String completed, String flow) {
        var diagram = officials.diagram("comm4", number);
        assertThat(texts(diagram.path("active"))).isEqualTo(active);
        assertThat(texts(diagram.path("completed")))
                .contains("StartEvent_EventReported", completed)
                .noneMatch(active::contains);
        assertThat(texts(diagram.path("flows"))).contains(flow).allMatch(id -> id.startsWith("Flow_"));
        assertThat(diagram.path("bpmnXml").asText()).contains("bpmndi:BPMNDiagram");
    }

    private void assertTimeline(String... entries) {
        assertThat(StreamSupport.stream(officials.timeline("comm4", number).spliterator(), false)
                        .map(entry -> entry.path("action").asText()
                                + '>'
                                + entry.path("toState").asText()
                                + '@'
                                + entry.path("targetUnit").asText()))
                .containsExactly(entries);
    }

    private long openTasks() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ?", Long.class, number);
    }

    private BigDecimal limitOf(String stage) {
        return jdbc.queryForObject(
                "SELECT MAX(policy_amount) FROM deadline WHERE case_number = ? AND stage = ?",
                BigDecimal.class,
                number,
                stage);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static List<String> texts(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
