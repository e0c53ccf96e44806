package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The description of the interface is whole, and the committed copy of it, which the web client reads, is fresh. */
@IntegrationTest
class OpenApiIT {
    private static final Path COPY = Path.of("web", "openapi.json");

    @Autowired
    private ApiAddress api;

    /** With {@code -Dlinli.openapi.write=true} the copy is written instead of compared. */
    @Test
    void theCommittedCopyIsFresh() throws IOException {
        var fresh = pretty(description());
        if (Boolean.getBoolean("linli.openapi.write")) {
            Files.writeString(COPY, fresh);
        }

        assertThat(COPY).as("update it as CONTRIBUTING.md says").content().isEqualTo(fresh);
    }

    @Test
    void everyOperationIsDescribed() {
        var faults = new TreeSet<String>();
        var ids = new TreeSet<String>();
        description()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var name = operation.getKey() + " " + path.getKey();
                    var id = operation.getValue().path("operationId").asText();
                    if (!ids.add(id)) {
                        faults.add(name + " shares its id " + id);
                    }
                    faults.addAll(faults(name, operation.getValue()));
                }));

        assertThat(faults).isEmpty();
        assertThat(ids).hasSizeGreaterThan(30);
    }

    @Test
    void whatPartnersRelyOnIsThere() {
        var item = "taskId caseNumber kind title taskName stageLight deadlineCard dueAt unit assignee outcomes";

        assertMembers("post", "/api/session", "username password", "");
        assertMembers("get", "/api/inbox", "", "items page size total");
        assertThat(members(description().at("/components/schemas/InboxItem"))).contains(item.split(" "));
        assertMembers("post", "/api/tasks/{taskId}/claim", "", item);
        assertMembers("post", "/api/tasks/{taskId}/release", "", item);
        assertMembers("post", "/api/tasks/{taskId}/actions/{outcome}", "form opinion evidenceIds", "caseNumber");
        assertMembers("get", "/api/cases/{number}", "", "number state stageLight");
        assertMembers("get", "/api/cases/{number}/timeline", "", "items");
        assertMembers("get", "/api/cases/{number}/diagram", "", "bpmnXml active");
        assertMembers("post", "/api/evidence", "file", "id sha256 mediaType thumbnailUrl");
        assertMembers("get", "/api/grids", "", "items page size total");
        assertThat(members(description().at("/components/schemas/GridResponse")))
                .contains("code", "name", "token");
        assertMembers(
                "post",
                "/api/public/events",
                "gridToken categoryCode description address longitude latitude reporter evidenceIds",
                "number queryCode");
        assertThat(members(description().at("/components/schemas/ReporterRequest")))
                .contains("name", "phone", "anonymous");
        assertMembers("get", "/api/public/cases/{number}", "", "number stageLight");
        assertMembers("post", "/api/public/cases/{number}/rating", "queryCode score comment", "");
    }

    private void assertMembers(String method, String path, String asked, String answered) {
        var operation = description().path("paths").path(path).path(method);
        var request = content(operation.path("requestBody"));
        var response = content(operation.path("responses").properties().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such operation: " + method + " " + path))
                .getValue());
        assertThat(members(request)).as("%s %s asks for", method, path).contains(words(asked));
        assertThat(members(response)).as("%s %s answers", method, path).contains(words(answered));
    }

    private JsonNode content(JsonNode holder) {
        var media = holder.path("content").elements();
        var schema = media.hasNext() ? media.next().path("schema") : holder.path("content");
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : description().at(reference.substring(1));
    }

    private static List<String> members(JsonNode schema) {
        return schema.path("properties").propertyStream().map(Map.Entry::getKey).toList();
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    private static TreeSet<String> faults(String name, JsonNode operation) {
        var faults = new TreeSet<String>();
        if (operation.path("tags").size() != 1
                || operation.path("tags").path(0).asText().equals("other")) {
            faults.add(name + " has no tag");
        }
        if (!operation.has("security")) {
            faults.add(name + " does not say who may call it");
        }
        operation.path("responses").properties().forEach(response -> {
            var status = response.getKey();
            var isEmpty = response.getValue().path("content").isEmpty();
            if (status.startsWith("2") && isEmpty != status.equals("204")) {
                faults.add(name + " does not describe its answer " + status);
            }
        });
        if (!operation.path("responses").has("default")) {
            faults.add(name + " does not describe its problems");
        }
        return faults;
    }

    private JsonNode description() {
        return api.visitor().get("/api/openapi").expect(200).json();
    }

    private static String pretty(JsonNode description) throws IOException {
        var printer = new DefaultPrettyPrinter();
        var indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return new ObjectMapper().writer(printer).writeValueAsString(sorted(description)) + "\n";
    }

    /** Object members in the order of their names, so that a change shows where it is and nowhere else. */
    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var array = new ObjectMapper().createArrayNode();
            node.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        var members = new TreeMap<String, JsonNode>();
        object.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
        return new ObjectMapper().createObjectNode().setAll(members);
    }
}
