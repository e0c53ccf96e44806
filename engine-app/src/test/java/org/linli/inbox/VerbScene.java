package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.Officials;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A case in 石桥村 that waits for its community, and people there who pass it around. */
final class VerbScene {
    static final String COMMUNITY = "990981100202";
    static final String GRID = "990981100202001";
    static final Map<String, ?> NOTHING = Map.of("form", Map.of());

    final Officials officials;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    String number;
    String task;

    VerbScene(ApiAddress address, JdbcTemplate jdbc, TransactionTemplate transactions) {
        officials = new Officials(address);
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Reports another case, which the later calls are about. */
    VerbScene report(String description) {
        number = officials.report("grid16", GRID, "0103", description).number();
        task = officials.task("comm5", number);
        return this;
    }

    /** Somebody new, with a session that is open already. */
    String add(String name, String... posts) {
        var username = new Colleagues(jdbc, transactions).add(name, posts);
        officials.as(username);
        return username;
    }

    String addCommunityStaff(String name) {
        return add(name, COMMUNITY + " community-staff");
    }

    Api.Answer post(String username, String verb, Object body) {
        return officials.as(username).post("/api/tasks/" + task + "/" + verb, body);
    }

    Api.Answer delete(String username, String verb) {
        return officials.as(username).delete("/api/tasks/" + task + "/" + verb);
    }

    JsonNode task(String username) {
        return officials.as(username).get("/api/tasks/" + task).expect(200).json();
    }

    List<String> verbs(String username) {
        return texts(task(username).path("verbs"), "");
    }

    /** Which of these views show the case to the person. */
    List<String> listed(String username) {
        var found = new ArrayList<String>();
        for (var view : List.of("mine", "pool", "unit", "done", "cosign", "copies", "delegated")) {
            if (total(username, view) > 0) {
                found.add(view);
            }
        }
        return found;
    }

    int total(String username, String view) {
        return list(username, view).path("total").asInt();
    }

    JsonNode list(String username, String view) {
        return officials
                .as(username)
                .get("/api/inbox?view=%s&q=%s".formatted(view, number))
                .expect(200)
                .json();
    }

    JsonNode counts(String username) {
        return officials.as(username).get("/api/inbox/counts").expect(200).json();
    }

    String caseId() {
        return jdbc.queryForObject("SELECT id FROM case_file WHERE case_number = ?", String.class, number);
    }

    /** The last line of the timeline that staff read. */
    JsonNode lastLine() {
        var lines = officials.timeline("comm5", number);
        return lines.get(lines.size() - 1);
    }

    /** What the reporter's public page would show of it. */
    List<String> publicActions() {
        return StreamSupport.stream(officials.timeline("comm5", number).spliterator(), false)
                .filter(line -> line.path("isPublic").asBoolean())
                .map(line -> line.path("action").asText())
                .toList();
    }

    Instants clock() {
        var row = jdbc.queryForMap("SELECT started_at, due_at, status FROM deadline WHERE task_id = ?", task);
        return new Instants(
                row.get("started_at").toString(),
                row.get("due_at").toString(),
                row.get("status").toString());
    }

    /** When the task's clock was started, when it ends, and whether it runs. */
    record Instants(String startedAt, String dueAt, String status) {}

    List<Map<String, Object>> moves() {
        return jdbc.queryForList("""
                SELECT m.kind, f.name AS from_name, t.name AS to_name, m.held_since, m.to_role, m.reason
                  FROM work_item_move m
                  JOIN work_item w ON w.id = m.work_item_id
                  LEFT JOIN staff f ON f.id = m.from_id
                  LEFT JOIN staff t ON t.id = m.to_id
                 WHERE w.task_id = ?
                 ORDER BY m.id
                """, task);
    }

    static void assertTaken(Api.Answer loser, String by, String did) {
        var json = loser.expect(409).json();
        assertThat(json.path("type").asText()).isEqualTo("/problems/task-taken");
        assertThat(json.path("by").asText()).isEqualTo(by);
        assertThat(json.path("did").asText()).contains(did);
        assertThat(json.path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    static void assertField(Api.Answer refused, String field) {
        var json = refused.expect(400).json();
        assertThat(texts(json.path("errors"), "field")).containsExactly(field);
    }

    static void assertForbidden(Api.Answer refused, String words) {
        assertThat(refused.expect(403).json().path("detail").asText()).contains(words);
    }

    static List<String> texts(JsonNode rows, String member) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> (member.isEmpty() ? row : row.path(member)).asText())
                .toList();
    }

    /** A body whose members may be null. */
    static Map<String, Object> body(Object... namesAndValues) {
        var body = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }
}
