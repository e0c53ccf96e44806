package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.testsupport.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks past the application into its tables: every case is wholly before or wholly after each thing done to it. */
final class WholeCases {
    private static final String IS_OPEN = "w.status IN ('POOL', 'CLAIMED')";
    private static final String ONE_IF_OPEN = "CASE WHEN c.closed_at IS NULL THEN 1 ELSE 0 END";

    /** What must not be, and how to find it. */
    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put(
                "cases without what belongs to an event",
                "SELECT c.case_number FROM case_file c LEFT JOIN grid_event e ON e.case_file_id = c.id"
                        + " WHERE e.case_file_id IS NULL");
        FAULTS.put(
                "open cases without one open work item, closed ones with any",
                "SELECT c.case_number FROM case_file c LEFT JOIN work_item w ON w.case_file_id = c.id AND " + IS_OPEN
                        + " GROUP BY c.case_number, c.closed_at HAVING COUNT(w.id) <> " + ONE_IF_OPEN);
        FAULTS.put(
                "open cases without one process, closed ones with any",
                "SELECT c.case_number FROM case_file c LEFT JOIN ACT_RU_EXECUTION x"
                        + " ON x.BUSINESS_KEY_ = c.case_number AND x.PARENT_ID_ IS NULL"
                        + " GROUP BY c.case_number, c.closed_at HAVING COUNT(x.ID_) <> " + ONE_IF_OPEN);
        FAULTS.put(
                "work items open without an engine task or done with one",
                "SELECT w.case_number FROM work_item w LEFT JOIN ACT_RU_TASK t"
                        + " ON t.ID_ = w.task_id AND t.TASK_DEF_KEY_ = w.element_id"
                        + " WHERE (" + IS_OPEN + ") <> (t.ID_ IS NOT NULL)");
        FAULTS.put(
                "engine tasks without a work item",
                "SELECT t.ID_ FROM ACT_RU_TASK t LEFT JOIN work_item w ON w.task_id = t.ID_ WHERE w.id IS NULL");
        FAULTS.put(
                "processes without a case",
                "SELECT x.BUSINESS_KEY_ FROM ACT_RU_EXECUTION x LEFT JOIN case_file c"
                        + " ON c.case_number = x.BUSINESS_KEY_ WHERE x.PARENT_ID_ IS NULL AND c.id IS NULL");
        FAULTS.put(
                "work items whose limit runs when they are done, or not while they are open",
                "SELECT w.case_number FROM work_item w LEFT JOIN deadline d ON d.task_id = w.task_id"
                        + " AND d.due_at = w.due_at AND (d.status = 'RUNNING') = (" + IS_OPEN + ")"
                        + " GROUP BY w.task_id, w.case_number HAVING COUNT(d.id) <> 1");
        FAULTS.put(
                "cases whose promise runs when they are closed, or not while they are open",
                "SELECT c.case_number FROM case_file c LEFT JOIN deadline d ON d.case_number = c.case_number"
                        + " AND d.subject = 'CASE' AND (d.status = 'RUNNING') = (c.closed_at IS NULL)"
                        + " GROUP BY c.case_number HAVING COUNT(d.id) <> 1");
        FAULTS.put(
                "timelines that are shorter or longer than their cases know",
                "SELECT c.case_number FROM case_file c LEFT JOIN timeline_entry t ON t.case_file_id = c.id"
                        + " GROUP BY c.case_number, c.last_seq"
                        + " HAVING COUNT(t.id) <> c.last_seq OR MAX(t.seq) <> c.last_seq");
        FAULTS.put(
                "timelines that end elsewhere than their cases stand",
                "SELECT c.case_number FROM case_file c JOIN timeline_entry t ON t.case_file_id = c.id"
                        + " AND t.seq = c.last_seq WHERE t.hash <> c.last_hash OR t.to_state <> c.state");
        FAULTS.put(
                "timelines with a broken link",
                "SELECT t.case_file_id FROM timeline_entry t JOIN timeline_entry p"
                        + " ON p.case_file_id = t.case_file_id AND p.seq = t.seq - 1 WHERE t.prev_hash <> p.hash");
        FAULTS.put(
                "done work items that the timeline does not tell of, or the other way round",
                "SELECT c.case_number FROM case_file c WHERE"
                        + " (SELECT COUNT(*) FROM work_item w JOIN timeline_entry t ON t.case_file_id = w.case_file_id"
                        + " AND t.element_id = w.element_id AND t.action = w.outcome AND t.actor_id = w.completed_by_id"
                        + " WHERE w.case_file_id = c.id AND w.status = 'DONE') <>"
                        + " (SELECT COUNT(*) FROM timeline_entry t WHERE t.case_file_id = c.id"
                        + " AND t.element_id IS NOT NULL)");
        FAULTS.put(
                "cases with another lamp than their work item",
                "SELECT w.case_number FROM case_file c JOIN work_item w ON w.case_file_id = c.id AND " + IS_OPEN
                        + " WHERE w.stage_light <> c.stage_light");
        FAULTS.put(
                "requests remembered without their answer",
                "SELECT key_hash FROM idempotency_key WHERE response_body IS NULL");
    }

    private WholeCases() {}

    /** Fails unless everything fits together; then shows the same moment to {@code more}. */
    static void check(TestDatabase database, Consumer<JdbcTemplate> more) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            // One snapshot: the server may still be rolling back what the dead process had begun.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            FAULTS.forEach((fault, sql) ->
                    assertThat(jdbc.queryForList(sql, String.class)).as(fault).isEmpty());
            checkNumbers(jdbc);
            more.accept(jdbc);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The numbers of a grid's day are 1, 2, 3 … without a gap, as far as the counter has come. */
    private static void checkNumbers(JdbcTemplate jdbc) {
        var given = jdbc.queryForList("SELECT case_number FROM case_file", String.class).stream()
                .collect(Collectors.groupingBy(
                        number -> number.substring(0, number.lastIndexOf('-')),
                        TreeMap::new,
                        Collectors.mapping(
                                number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)),
                                Collectors.toCollection(TreeSet::new))));
        given.forEach((day, numbers) -> assertThat(List.copyOf(numbers))
                .as(day)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
        assertThat(jdbc.queryForObject("SELECT SUM(last_number) FROM case_sequence", Integer.class))
                .isEqualTo(given.values().stream().mapToInt(TreeSet::size).sum());
    }
}
