package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.body;
import static org.linli.inbox.VerbScene.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The same to many rows: each in a transaction of its own, with a result of its own. */
@IntegrationTest
class BulkIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private VerbScene scene;
    private String colleague;

    @BeforeEach
    void report() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，批量");
        colleague = scene.addCommunityStaff("批量接手人");
    }

    private JsonNode bulk(String username, Map<String, Object> body) {
        return scene.officials
                .as(username)
                .post("/api/inbox/bulk", body)
                .expect(200)
                .json()
                .path("items");
    }

    private List<String> three() {
        var tasks = new ArrayList<>(List.of(scene.task));
        tasks.add(scene.report("楼道堆物，批量二").task);
        tasks.add(scene.report("楼道堆物，批量三").task);
        return tasks;
    }

    @Test
    void aRowThatFailsHurtsNoOther() {
        var tasks = three();
        scene.task = tasks.get(1);
        scene.post(colleague, "claim", null).expect(200);
        var asked = new ArrayList<>(tasks);
        asked.add("no-such-task");
        asked.add(tasks.get(0));

        var rows = bulk("comm5", body("action", "claim", "taskIds", asked));

        assertThat(texts(rows, "taskId")).containsExactly(tasks.get(0), tasks.get(1), tasks.get(2), "no-such-task");
        assertThat(texts(rows, "ok")).containsExactly("true", "false", "true", "false");
        assertThat(rows.get(1).path("caseNumber").asText()).startsWith("WG-");
        assertThat(rows.get(1).at("/problem/type").asText()).isEqualTo("/problems/task-taken");
        assertThat(rows.get(1).at("/problem/detail").asText()).startsWith("批量接手人已于");
        assertThat(rows.get(3).path("caseNumber").isNull()).isTrue();
        assertThat(rows.get(3).at("/problem/type").asText()).isEqualTo("/problems/not-found");
    }

    @Test
    void handsOnGivesBackAndCopies() {
        var tasks = three();
        assertThat(texts(bulk("comm5", body("action", "claim", "taskIds", tasks)), "ok"))
                .containsOnly("true");
        assertThat(texts(bulk("comm5", body("action", "release", "taskIds", tasks.subList(0, 1))), "ok"))
                .containsOnly("true");

        var moved = bulk(
                "comm5",
                body("action", "transfer", "taskIds", tasks.subList(1, 3), "toUsername", colleague, "reason", "休假"));
        var copied =
                bulk("comm5", body("action", "cc", "taskIds", tasks, "usernames", List.of("dept.ny"), "note", "请知悉"));

        assertThat(texts(moved, "ok")).containsOnly("true");
        assertThat(scene.listed(colleague)).containsExactly("mine");
        assertThat(texts(copied, "ok")).containsOnly("true");
        assertThat(scene.listed("dept.ny")).containsExactly("copies");
    }

    @Test
    void tellsOfEachRowWhatIsWrongWithIt() {
        var rows = bulk(
                "comm5",
                body("action", "transfer", "taskIds", List.of(scene.task), "toUsername", "comm6", "reason", "给别的村"));

        assertThat(rows.get(0).path("ok").asBoolean()).isFalse();
        assertThat(rows.get(0).at("/problem/detail").asText()).contains("comm6");
        assertThat(rows.get(0).path("caseNumber").asText()).isEqualTo(scene.number);
    }

    @Test
    void refusesNoneAndTooMany() {
        var many = new ArrayList<String>();
        for (int i = 0; i < 201; i++) {
            many.add("task" + i);
        }

        var tooMany = scene.officials.as("comm5").post("/api/inbox/bulk", body("action", "claim", "taskIds", many));

        assertField(tooMany, "taskIds");
        assertThat(tooMany.json().at("/errors/0/message").asText())
                .contains("200")
                .contains("201");
        assertField(scene.officials.as("comm5").post("/api/inbox/bulk", body("action", "claim")), "taskIds");
        assertField(
                scene.officials
                        .as("comm5")
                        .post("/api/inbox/bulk", body("action", "transfer", "taskIds", List.of("x"))),
                "reason");
        assertField(scene.officials.as("comm5").post("/api/inbox/bulk", body("taskIds", List.of("x"))), "action");
        assertThat(scene.officials
                        .as("comm5")
                        .post("/api/inbox/bulk", body("action", "destroy", "taskIds", List.of("x")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void othersRowsAreNotTouched() {
        var rows = bulk("comm6", body("action", "claim", "taskIds", List.of(scene.task)));

        assertThat(rows.get(0).path("ok").asBoolean()).isFalse();
        assertThat(rows.get(0).path("caseNumber").isNull())
                .as("not even the number is told")
                .isTrue();
        assertThat(scene.listed("comm5")).containsExactly("pool");
    }
}
