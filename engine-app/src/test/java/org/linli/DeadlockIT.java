package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Deadlocks;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database gives up what somebody is doing, to end a deadlock; in 梧桐社区. */
@IntegrationTest
class DeadlockIT {
    private static final String GRID = "990981001002001";

    @Autowired
    private ApiAddress address;

    @Autowired
    private Deadlocks deadlocks;

    @Autowired
    private JdbcTemplate jdbc;

    private Officials officials;
    private String number;
    private String task;

    @BeforeEach
    void report() {
        officials = new Officials(address);
        number = officials.report("grid05", GRID, "0103", "死锁也不误事").number();
        task = "/api/tasks/" + officials.task("comm2", number);
    }

    @AfterEach
    void end() {
        deadlocks.end();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE work_item",
                "INSERT INTO work_item",
                "UPDATE case_file",
                "INSERT INTO timeline_entry",
                "INSERT INTO deadline",
                "INSERT INTO work_change",
                "INSERT INTO ACT_RU_TASK",
                "DELETE FROM ACT_RU_TASK",
            })
    void isNotNoticedByWhomeverItHits(String statement) {
        deadlocks.give(2, statement);

        officials
                .as("comm2")
                .post(task + "/actions/accept", Map.of("form", Map.of()))
                .expect(200);

        assertThat(deadlocks.end()).as("deadlocks that did not happen").isZero();
        assertThat(officials.caseFile("comm2", number).path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(officials.timeline("comm2", number)).hasSize(2);
        assertThat(rows("work_item")).isEqualTo(2);
        officials.does("comm2", number, "handleSelf");
    }

    @Test
    void isNotNoticedInOtherRequestsEither() {
        deadlocks.give(2, "UPDATE work_item");
        officials.as("comm2").post(task + "/claim", null).expect(200);
        assertThat(deadlocks.end()).isZero();

        deadlocks.give(2, "INSERT INTO timeline_entry");
        officials.report("grid05", GRID, "0103", "上报也不误事");
        assertThat(deadlocks.end()).isZero();
    }

    @Test
    void thatNeverEndsIsSaidAndLeavesNothingBehind() {
        deadlocks.give(1000, "INSERT INTO timeline_entry");

        var refused = officials.as("comm2").post(task + "/actions/accept", Map.of("form", Map.of()));

        assertThat(1000 - deadlocks.end()).as("tries").isBetween(2, 5);
        assertThat(refused.expect(409).json().path("type").asText()).isEqualTo("/problems/changed-meanwhile");
        assertThat(officials.caseFile("comm2", number).path("state").asText()).isEqualTo("REPORTED");
        assertThat(officials.timeline("comm2", number)).hasSize(1);
        assertThat(rows("work_item")).isEqualTo(1);
        officials.does("comm2", number, "accept");
    }

    private int rows(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE case_number = ?", Integer.class, number);
    }
}
