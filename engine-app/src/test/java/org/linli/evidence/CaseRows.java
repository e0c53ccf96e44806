package org.linli.evidence;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Rows of cases for tests of what hangs on them. */
final class CaseRows {
    private CaseRows() {}

    /** Inserts a case of the first grid; returns its id. */
    static long insert(JdbcTemplate jdbc, TransactionOperations transactions) {
        var number = UUID.randomUUID().toString();
        transactions.executeWithoutResult(status -> jdbc.update("""
                INSERT INTO case_file (case_number, query_code, kind, title, description, category_code, priority, state,
                       stage_light, channel, grid_id, community_id, street_id, is_anonymous, opened_at, last_hash)
                SELECT ?, 'test', 'EVENT', 'test', 'test', 'test', 1, 'REPORTED', 'RED', 'STAFF', id, id, id, TRUE,
                       '2020-01-01 00:00:00', REPEAT('0', 64)
                  FROM unit
                 WHERE kind = 'GRID'
                 ORDER BY id
                 LIMIT 1
                """, number));
        return jdbc.queryForObject("SELECT id FROM case_file WHERE case_number = ?", Long.class, number);
    }
}
