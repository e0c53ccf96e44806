package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that somebody had taken when his post ended, in 石桥村. */
@IntegrationTest
class EndedPostIT {
    private static final String POST = "990981100202 community-staff";
    private static final String GRID = "990981100202001";
    private static final Map<String, ?> NOTHING = Map.of("form", Map.of());

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Housekeeping housekeeping;

    private Officials officials;
    private String leaver;
    private String task;

    @BeforeEach
    void claim() {
        officials = new Officials(address);
        leaver = new Colleagues(jdbc, transactions).add("要走的人", POST, "990981100201 community-staff");
        var number = officials.report("grid16", GRID, "0103", "楼道堆物,领取后离岗").number();
        task = "/api/tasks/" + officials.task(leaver, number);
        officials.as(leaver).post(task + "/claim", null).expect(200);
    }

    @Test
    void isOutOfReachForHimAndFreeForColleaguesAtOnceWhenAnAdministratorEndsThePost() {
        var admin = officials.as("admin");
        var posts = admin.get("/api/staff?q=" + leaver).expect(200).json().at("/items/0/posts");
        for (var post : posts) {
            if (post.path("unitCode").asText().equals("990981100202")) {
                admin.delete("/api/staff/%s/posts/%d"
                        .formatted(leaver, post.path("id").asLong()));
            }
        }

        assertThat(officials.as(leaver).get(task).status()).isEqualTo(404);
        assertThat(officials.as(leaver).post(task + "/actions/accept", NOTHING).status())
                .isEqualTo(404);
        officials.as("comm5").post(task + "/claim", null).expect(200);
    }

    @Test
    void isFreedByHousekeepingWhenThePostLapses() {
        transactions.executeWithoutResult(status -> jdbc.update("""
                UPDATE post SET valid_until = '2025-01-01 00:00:00'
                 WHERE staff_id = (SELECT staff_id FROM account WHERE username = ?)
                """, leaver));
        assertThat(officials.as("comm5").post(task + "/claim", null).status()).isEqualTo(409);

        housekeeping.cleanUp();

        officials.as("comm5").post(task + "/claim", null).expect(200);
    }
}
