package org.linli.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** What runs, in which version, and where. */
@IntegrationTest
class ModelsIT {
    private static final String GRID = "990981001001001";

    @Autowired
    private ApiAddress address;

    @Autowired
    private ModelCatalog catalog;

    @Autowired
    private SqlCounter sql;

    @Test
    void listsProcessesTablesAndFormsWithTheirVersions() {
        var models = address.as("admin").get("/api/models").expect(200).json().at("/items");

        assertThat(find(models, "event-escalation").at("/kind").asText()).isEqualTo("PROCESS");
        assertThat(find(models, "event-escalation").at("/name").asText()).isEqualTo("网格事件处置");
        assertThat(find(models, "time-limits").at("/kind").asText()).isEqualTo("DECISION");
        assertThat(find(models, "handle-event").at("/kind").asText()).isEqualTo("FORM");
        assertThat(find(models, "handle-event").at("/name").asText()).isNotEqualTo("handle-event");
        for (var model : models) {
            assertThat(model.at("/versions/0/version").asInt()).isPositive();
            assertThat(model.at("/versions/0/deployedAt").asText()).isNotBlank();
        }
    }

    @Test
    void countsWhatRunsAndShowsWhere() {
        var admin = address.as("admin");
        var version = newest(admin).at("/version").asInt();
        var path = "/api/models/PROCESS/event-escalation/" + version;
        var before = newest(admin).at("/running").asLong();
        var waiting = at(admin, path, "Task_AcceptEvent");

        var officials = new Officials(address);
        officials.report("comm1", GRID, "0501", "河边有死猪，模型");
        var other = officials.report("comm1", GRID, "0501", "河边有死猪，模型二");
        officials.does("comm1", other.number(), "accept");

        assertThat(newest(admin).at("/running").asLong()).isEqualTo(before + 2);
        assertThat(at(admin, path, "Task_AcceptEvent")).isEqualTo(waiting + 1);
        var model = admin.get(path).expect(200).json();
        assertThat(model.at("/source").asText()).contains("<bpmn:process id=\"event-escalation\"");
        assertThat(model.at("/elements").findValuesAsText("name")).contains("承接事件");
    }

    @Test
    void showsTablesAndForms() {
        var admin = address.as("city.center");

        assertThat(admin.get("/api/models/DECISION/time-limits/1")
                        .expect(200)
                        .json()
                        .at("/source")
                        .asText())
                .contains("<decisionTable");
        assertThat(admin.get("/api/models/FORM/handle-event/1")
                        .expect(200)
                        .json()
                        .at("/source")
                        .asText())
                .contains("\"components\"");
        admin.get("/api/models/FORM/handle-event/99").expect(404);
        admin.get("/api/models/KING/handle-event/1").expect(400);
    }

    @Test
    void countsAllVersionsInOneStatement() throws Exception {
        catalog.list();

        var statements = sql.statements(() -> catalog.list());

        assertThat(statements.stream().filter(each -> each.contains("ACT_RU_EXECUTION")))
                .hasSize(1);
        assertThat(statements).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void onlyThoseWhoKeepTheModelsSeeThem() {
        for (var username : List.of("comm1", "center1", "dept.ny")) {
            address.as(username).get("/api/models").expect(403);
            address.as(username).get("/api/models/FORM/handle-event/1").expect(403);
        }
    }

    private static long at(Api admin, String path, String element) {
        var elements = admin.get(path).expect(200).json().at("/elements");
        return StreamSupport.stream(elements.spliterator(), false)
                .filter(each -> each.at("/id").asText().equals(element))
                .mapToLong(each -> each.at("/running").asLong())
                .sum();
    }

    private static JsonNode newest(Api admin) {
        return find(admin.get("/api/models").expect(200).json().at("/items"), "event-escalation")
                .at("/versions/0");
    }

    private static JsonNode find(JsonNode models, String key) {
        return StreamSupport.stream(models.spliterator(), false)
                .filter(each -> each.at("/key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
