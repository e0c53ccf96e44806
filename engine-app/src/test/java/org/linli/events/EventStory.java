package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Officials;
import org.linli.testsupport.Officials.Receipt;

/** One event of 白果湾村 in 青禾镇, from its report on, as officials and reporter live it over HTTP. */
final class EventStory {
    static final String GRID = "990981100201001";
    static final String GRID_TOKEN_OF_ANOTHER_GRID = "mpmXG1rrAIbtxMwxtCi9JB";
    static final Map<String, String> SEEN_ON_SITE = Map.of("method", "onSite");
    static final Map<String, String> GOOD = Map.of("quality", "good");

    final Officials officials;
    final Receipt receipt;
    final String number;
    private final Api visitor;

    private EventStory(ApiAddress address, Officials officials, Receipt receipt) {
        this.officials = officials;
        this.receipt = receipt;
        number = receipt.number();
        visitor = address.visitor();
    }

    static EventStory begin(ApiAddress address, String category, String description) {
        var officials = new Officials(address);
        return new EventStory(address, officials, officials.report("grid12", GRID, category, description));
    }

    static EventStory begin(ApiAddress address, String username, Map<String, ?> event) {
        var officials = new Officials(address);
        var answer =
                officials.as(username).post("/api/events", event).expect(201).json();
        var receipt = new Receipt(
                answer.path("number").asText(), answer.path("queryCode").asText());
        return new EventStory(address, officials, receipt);
    }

    /** Accepted by the village and signed by a department, whose officer has it before him. */
    EventStory handledBy(String department) {
        officials.does("comm4", number, "accept");
        dispatch(department);
        officials.does("dept." + department.toLowerCase(), number, "sign");
        return this;
    }

    EventStory dispatch(String department) {
        officials.does("comm4", number, "transferToDepartment", Map.of("leadUnit", department));
        return this;
    }

    /** Handled by the agriculture department, verified, evaluated and closed. */
    EventStory closed() {
        handledBy("NY");
        officials.handles("officer.ny", number);
        return verifiedAndClosed();
    }

    EventStory verifiedAndClosed() {
        officials.does("comm4", number, "solved", SEEN_ON_SITE);
        officials.does("center2", number, "approve", GOOD);
        return this;
    }

    JsonNode does(String username, String outcome, Map<String, ?> form, String opinion) {
        return officials.says(username, number, outcome, form, opinion);
    }

    JsonNode does(String username, String outcome) {
        return officials.does(username, number, outcome);
    }

    JsonNode does(String username, String outcome, Map<String, ?> form) {
        return officials.does(username, number, outcome, form);
    }

    /** The message at the field because of which an action is refused. */
    String refusal(String username, String outcome, Map<String, ?> form, String opinion, String field) {
        Map<String, Object> body = new HashMap<>(Map.of("form", form, "opinion", opinion));
        var answer = officials.act(username, number, outcome, body).expect(400).json();
        return StreamSupport.stream(answer.path("errors").spliterator(), false)
                .filter(error -> error.path("field").asText().equals(field))
                .map(error -> error.path("message").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No problem with %s in %s".formatted(field, answer)));
    }

    /** What is said when an action does not fit the stage of the case. */
    String notNow(Api.Answer answer) {
        var problem = answer.expect(409).json();
        assertThat(problem.path("type").asText()).isEqualTo("/problems/not-now");
        return problem.path("detail").asText();
    }

    Api.Answer act(String username, String outcome, Map<String, ?> form, String opinion) {
        return officials.act(username, number, outcome, new HashMap<>(Map.of("form", form, "opinion", opinion)));
    }

    Api.Answer post(String username, String path, Map<String, ?> body) {
        return officials.as(username).post("/api/cases/" + number + path, body);
    }

    JsonNode items(String username, String path) {
        return officials
                .as(username)
                .get("/api/cases/" + number + path)
                .expect(200)
                .json()
                .path("items");
    }

    JsonNode file(String username) {
        return officials.caseFile(username, number);
    }

    void stands(String state, String light) {
        var file = file("city.center");
        assertThat(file.path("state").asText()).isEqualTo(state);
        assertThat(file.path("stageLight").asText()).isEqualTo(light);
    }

    JsonNode deadline(String stage) {
        return StreamSupport.stream(file("city.center").path("deadlines").spliterator(), false)
                .filter(deadline -> deadline.path("stage").asText().equals(stage))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The newest entry of an action in the timeline. */
    JsonNode entry(String action) {
        return StreamSupport.stream(officials.timeline("city.center", number).spliterator(), false)
                .filter(entry -> entry.path("action").asText().equals(action))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No " + action + " in the timeline"));
    }

    /** The case as its reporter sees it. */
    JsonNode followed() {
        return visitor.get("/api/public/cases/%s?queryCode=%s".formatted(number, receipt.queryCode()))
                .expect(200)
                .json();
    }

    List<String> followedTexts() {
        return texts(followed().path("steps"), "text");
    }

    Api.Answer reporter(String path, Map<String, ?> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("queryCode", receipt.queryCode());
        return visitor.post("/api/public/cases/%s/%s".formatted(number, path), whole);
    }

    static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
