package org.linli.events.generation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of all the tables that a case has, collected and written many at once. */
final class GeneratedRows {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);
    private static final int AT_ONCE = 2_000;
    private static final int TERMS_AT_ONCE = 8_000_000;

    private final JdbcTemplate jdbc;
    private final List<Table> tables = List.of(
            new Table("case_file", """
                    id, case_number, query_code, kind, title, description, category_code, priority, state, stage_light,
                    channel, grid_id, community_id, street_id, handling_unit_id, holding_unit_id, is_on_time, address,
                    reporter_name, reporter_phone,
                    reporter_phone_index, is_anonymous, consented_at, reported_by_id, opened_at, light_since,
                    first_received_at,
                    promised_at, closed_at, rating, rated_at, rework_count, last_seq, last_hash"""),
            new Table("grid_event", "case_file_id, is_urgent, routed_unit_id, routing_reason"),
            new Table("timeline_entry", """
                    case_file_id, seq, happened_at, actor_id, actor_name, actor_unit, action, element_id, from_state,
                    to_state, target_unit, due_at, opinion, note, is_public, prev_hash, hash"""),
            new Table("work_item", """
                    id, task_id, case_file_id, case_number, kind, title, category_code, priority, stage_light,
                    process_definition_id, element_id, pool_unit_id, pool_role, assignee_id, status, grid_id, community_id,
                    street_id, handling_unit_id, opened_at, claimed_at, warn_at, due_at, completed_at, completed_by_id,
                    outcome"""),
            new Table("work_item_exclusion", "work_item_id, staff_id"),
            new Table("deadline", """
                    case_number, subject, task_id, stage, basis, policy_amount, policy_unit, policy_rule, unit_id, status,
                    started_at, warn_at, due_at, ended_at, first_due_at, urge_at, next_at, next_kind"""));
    /** A term in the upper half, and in the lower where in {@link #places} its case stands. */
    private final long[] terms = new long[TERMS_AT_ONCE];

    private final List<long[]> places = new ArrayList<>();
    private int termCount;

    GeneratedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Table table(String name) {
        return tables.stream()
                .filter(table -> table.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    void addTerms(long caseFileId, long placeId, Iterable<Integer> found) {
        places.add(new long[] {placeId, caseFileId});
        for (var term : found) {
            terms[termCount++] = (long) term << 32 | places.size() - 1;
        }
    }

    boolean hasManyTerms() {
        return termCount > TERMS_AT_ONCE - 1_000_000;
    }

    /** Writes what was collected, referring rows after those that they refer to. */
    void flush() {
        tables.forEach(table -> table.flush(jdbc));
    }

    /** Writes the terms in the order of their key: else each would be a page of its own. */
    void flushTerms() {
        Arrays.sort(terms, 0, termCount);
        for (var from = 0; from < termCount; from += AT_ONCE) {
            var rows = Arrays.stream(terms, from, Math.min(termCount, from + AT_ONCE))
                    .mapToObj(packed -> {
                        var place = places.get((int) packed);
                        return new Object[] {(int) (packed >> 32), place[0], place[1]};
                    })
                    .toList();
            insert(jdbc, "case_term", "term, place_id, case_file_id", rows);
        }
        termCount = 0;
        places.clear();
    }

    private static void insert(JdbcTemplate jdbc, String table, String columns, List<Object[]> rows) {
        var marks = "?, ".repeat(columns.split(",").length - 1) + "?";
        var sql = "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks);
        jdbc.batchUpdate(sql, rows, rows.size(), GeneratedRows::set);
    }

    private static void set(PreparedStatement statement, Object[] row) throws SQLException {
        for (var i = 0; i < row.length; i++) {
            if (row[i] instanceof Instant instant) {
                statement.setString(i + 1, UTC.format(instant));
            } else if (row[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, row[i]);
            }
        }
    }

    /** A table with the rows that wait to be written. */
    static final class Table {
        private final String name;
        private final String columns;
        private final List<Object[]> rows = new ArrayList<>();

        Table(String name, String columns) {
            this.name = name;
            this.columns = columns;
        }

        void add(Object... row) {
            rows.add(row);
        }

        private void flush(JdbcTemplate jdbc) {
            for (var from = 0; from < rows.size(); from += AT_ONCE) {
                insert(jdbc, name, columns, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            }
            rows.clear();
        }
    }
}
