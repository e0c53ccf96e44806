package org.linli.inbox;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.casefile.CaseQuestion;
import org.linli.casefile.CaseSearch;
import org.linli.casefile.StageLight;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.paging.PageRequest;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.ReadRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The statements behind lists, counts and the search read what they show and little more, however much there is.
 *
 * <p>MariaDB tells how many rows a connection has read; on H2 it is only seen that the statements run. Everything is
 * rolled back.
 */
@IntegrationTest
class QueryPlansIT {
    private static final String GRID = "990981001002003";
    private static final String WORD = "稀罕巷";

    @Autowired
    private ApiAddress address;

    @Autowired
    private InboxService inbox;

    @Autowired
    private WorkCounting counting;

    @Autowired
    private CaseSearch search;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String number;
    private CurrentUser officer;
    private CurrentUser community;
    private CurrentUser city;

    @BeforeEach
    void makeOneOfEach() {
        number = new Officials(address)
                .report("grid07", GRID, "0103", WORD + "楼道堆物")
                .number();
        transaction.executeWithoutResult(status -> {
            officer = user("GS", "department-officer");
            community = user("990981001002", "community-staff");
            city = user("990981", "city-governance-center");
        });
    }

    @Test
    void listsReadTheirPage() {
        amongMany(() -> {
            assertReads(1_000, () -> page(officer, InboxView.POOL, InboxFilter.NONE, 0));
            assertReads(1_000, () -> page(officer, InboxView.POOL, light(StageLight.RED), 0));
            assertReads(1_000, () -> page(officer, InboxView.POOL, light(StageLight.GREEN), 0)); // there is none
            assertReads(1_000, () -> page(community, InboxView.UNIT, InboxFilter.NONE, 0));
            assertReads(1_000, () -> page(community, InboxView.UNIT, InboxFilter.of(null, null, "0103", null), 0));
            assertReads(1_000, () -> page(city, InboxView.UNIT, InboxFilter.NONE, 0));
            assertReads(1_000, () -> page(city, InboxView.UNIT, light(StageLight.BLUE), 0));
            assertReads(1_000, () -> page(city, InboxView.MINE, InboxFilter.NONE, 0));
            assertReads(1_000, () -> page(city, InboxView.DONE, InboxFilter.NONE, 0));
            assertReads(1_000, () -> page(city, InboxView.REPORTED, InboxFilter.NONE, 0));
        });
    }

    @Test
    void farPagesReadKeysOnly() {
        amongMany(() -> {
            assertReads(5_000, () -> page(officer, InboxView.POOL, InboxFilter.NONE, 49));
            assertReads(7_000, () -> page(city, InboxView.UNIT, InboxFilter.NONE, 49));
        });
    }

    @Test
    void countsReadNumbers() {
        amongMany(() -> {
            assertReads(2_000, () -> inbox.count(officer, InboxView.POOL));
            assertReads(2_000, () -> inbox.count(community, InboxView.UNIT));
            assertReads(2_000, () -> inbox.count(city, InboxView.UNIT));
        });
    }

    @Test
    void textsOfFewCasesLead() {
        amongMany(() -> {
            assertReads(1_000, () -> page(community, InboxView.POOL, InboxFilter.of(null, null, null, number), 0));
            assertReads(1_000, () -> page(city, InboxView.UNIT, InboxFilter.of(null, null, null, number), 0));
        });
    }

    @Test
    void theSearchReadsWhatItFinds() {
        amongMany(() -> {
            assertReads(600, () -> find(city, WORD));
            assertReads(600, () -> find(community, WORD + " 楼道"));
            assertReads(600, () -> find(officer, WORD));
            assertReads(600, () -> find(city, number));
            assertReads(600, () -> find(city, "13900009999"));
        });
    }

    /** Runs a block while 10,000 items and cases are open, each fiftieth a draft; they are counted already. */
    private void amongMany(Runnable block) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.update( // what other tests left open
                    "UPDATE work_item SET status = 'CANCELLED' WHERE status IN ('POOL', 'CLAIMED') AND case_number <> ?",
                    number);
            jdbc.update("""
                    INSERT INTO case_file (case_number, query_code, kind, title, description, category_code, priority,
                        state, stage_light, channel, grid_id, community_id, street_id, address, is_anonymous, opened_at,
                        last_hash)
                    SELECT CONCAT('QP-', %1$s), 'x', c.kind, '别的事', '别的事', c.category_code, c.priority, c.state,
                        c.stage_light, c.channel, c.grid_id, c.community_id, c.street_id, '别处', TRUE, c.opened_at,
                        c.last_hash
                      FROM case_file c %2$s
                     WHERE c.case_number = ?""".formatted(ReadRows.VALUE, ReadRows.NUMBERS), number);
            jdbc.update("""
                    INSERT INTO work_item (task_id, case_file_id, case_number, kind, title, category_code, priority,
                        stage_light, process_definition_id, element_id, pool_unit_id, pool_role, assignee_id, status, grid_id,
                        community_id, street_id, handling_unit_id, opened_at, warn_at, due_at,
                        is_draft)
                    SELECT CONCAT('qp-', c.id), c.id, c.case_number, w.kind, c.title, w.category_code, w.priority,
                        CASE WHEN MOD(c.id, 3) = 0 THEN 'RED' ELSE 'BLUE' END, w.process_definition_id, w.element_id, u.id,
                        'department-officer', CASE WHEN MOD(c.id, 2) = 0 THEN s.id END,
                        CASE WHEN MOD(c.id, 2) = 0 THEN 'CLAIMED' ELSE 'POOL' END, w.grid_id, w.community_id, w.street_id,
                        u.id, w.opened_at, w.warn_at, TIMESTAMPADD(SECOND, MOD(c.id * 7919, 2000000), w.due_at),
                        CASE WHEN MOD(c.id, 50) = 0 THEN TRUE ELSE FALSE END
                      FROM case_file c
                      JOIN work_item w ON w.case_number = ?
                      JOIN unit u ON u.code = 'GS'
                      JOIN staff s ON s.id = (SELECT MIN(p.staff_id) FROM post p WHERE p.unit_id = u.id)
                     WHERE c.case_number LIKE 'QP-%'""", number);
            while (counting.countSome()) {
                // the next batch
            }
            block.run();
        });
    }

    private void assertReads(int most, Runnable statement) {
        new ReadRows(jdbc).assertAtMost(most, statement);
    }

    private void page(CurrentUser user, InboxView view, InboxFilter filter, int page) {
        inbox.page(user, view, filter, InboxSort.DUE_ASC, new PageRequest(page, 20));
    }

    private void find(CurrentUser user, String text) {
        var question = new CaseQuestion(text, null, null, null, null, null, null, null, null, false);
        search.search(question, new PageRequest(0, 20), user);
    }

    private static InboxFilter light(StageLight light) {
        return InboxFilter.of(null, light, null, null);
    }

    private CurrentUser user(String unitCode, String role) {
        var unit = jdbc.queryForMap("SELECT id, code, name, kind, path FROM unit WHERE code = ?", unitCode);
        var post = new PostView(
                ((Number) unit.get("id")).longValue(),
                (String) unit.get("code"),
                (String) unit.get("name"),
                (String) unit.get("kind"),
                (String) unit.get("path"),
                role);
        return new CurrentUser(130, "planner", "planner", List.of(post), Set.of());
    }
}
