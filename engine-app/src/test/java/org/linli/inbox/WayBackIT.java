package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case goes back to a step it had left: work item, clock, handling unit and picture follow. */
@IntegrationTest
class WayBackIT {
    private static final String GRID = "990981100201001";

    @Autowired
    private ApiAddress address;

    @Autowired
    private WayBack wayBack;

    @Autowired
    private WorkItemMapper items;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Officials officials;
    private String number;

    @BeforeEach
    void report() {
        officials = new Officials(address);
        number = officials.report("grid12", GRID, "0501", "水渠边有死鸡,要退回一步").number();
        officials.does("comm4", number, "accept");
    }

    @Test
    void theStepOpensAnewAndGivesNobodyNewTime() {
        var dueBefore = officials.caseFile("comm4", number).path("dueAt").asText();
        officials.does("comm4", number, "transferToDepartment", Map.of("leadUnit", "NY"));
        clock.advance(Duration.ofMinutes(20));

        goBack("Task_DecideHandling", "Task_SignEvent");

        var caseFile = officials.caseFile("comm4", number);
        assertThat(caseFile.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(caseFile.path("handlingUnit").isNull()).isTrue();
        assertThat(caseFile.path("dueAt").asText()).isEqualTo(dueBefore);
        assertThat(officials.as("dept.ny").get("/api/cases/" + number).status()).isEqualTo(404);
        assertThat(jdbc.queryForObject(
                        "SELECT status FROM deadline WHERE case_number = ? AND stage = 'SIGN'", String.class, number))
                .isEqualTo("CANCELLED");
    }

    @Test
    void theCaseGoesOnFromThereAndThePictureShowsBothWays() {
        officials.does("comm4", number, "transferToDepartment", Map.of("leadUnit", "NY"));
        goBack("Task_DecideHandling", "Task_SignEvent");

        officials.does("comm4", number, "handleSelf");
        officials.handles("comm4", number);

        var diagram = officials.diagram("comm4", number);
        assertThat(StreamSupport.stream(diagram.path("completed").spliterator(), false))
                .extracting(id -> id.asText())
                .contains("Task_AcceptEvent", "Task_DecideHandling", "Task_AssignCommunity", "Task_HandleEvent");
        assertThat(diagram.path("active")).hasSize(1);
        assertThat(officials
                        .as("dept.ny")
                        .get("/api/inbox?view=pool&q=" + number)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private void goBack(String earlier, String open) {
        var steps = items.listOfCase(caseId());
        wayBack.to(step(steps, earlier), step(steps, open));
    }

    private static WorkItem step(List<WorkItem> steps, String elementId) {
        return steps.stream()
                .filter(step -> step.elementId().equals(elementId))
                .findFirst()
                .orElseThrow();
    }

    private long caseId() {
        return jdbc.queryForObject("SELECT id FROM case_file WHERE case_number = ?", Long.class, number);
    }
}
