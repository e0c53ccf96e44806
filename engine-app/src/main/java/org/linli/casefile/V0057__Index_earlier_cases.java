package org.linli.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Migration 57: writes the words of the cases that are older than the search. */
@Component
class V0057__Index_earlier_cases extends BaseJavaMigration {
    private static final int CASES_AT_ONCE = 200;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var lastId = 0L;
        var cases = read(connection, lastId);
        while (!cases.isEmpty()) {
            lastId = cases.lastKey();
            addWritten(connection, cases);
            write(connection, cases);
            cases = read(connection, lastId);
        }
    }

    private record Texts(long placeId, List<String> texts) {}

    private static TreeMap<Long, Texts> read(Connection connection, long afterId) throws SQLException {
        var cases = new TreeMap<Long, Texts>();
        try (var select = connection.prepareStatement("""
                SELECT id, community_id, case_number, title, description, address
                  FROM case_file WHERE id > ? ORDER BY id LIMIT ?""")) {
            select.setLong(1, afterId);
            select.setInt(2, CASES_AT_ONCE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    cases.put(rows.getLong(1), new Texts(rows.getLong(2), texts(rows, 3, 4, 5, 6)));
                }
            }
        }
        return cases;
    }

    private static void addWritten(Connection connection, TreeMap<Long, Texts> cases) throws SQLException {
        try (var select = connection.prepareStatement("""
                SELECT case_file_id, opinion, note
                  FROM timeline_entry
                 WHERE case_file_id BETWEEN ? AND ? AND (opinion IS NOT NULL OR note IS NOT NULL)""")) {
            select.setLong(1, cases.firstKey());
            select.setLong(2, cases.lastKey());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    cases.get(rows.getLong(1)).texts().addAll(texts(rows, 2, 3));
                }
            }
        }
    }

    private static List<String> texts(ResultSet rows, int... columns) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (var column : columns) {
            texts.add(rows.getString(column));
        }
        return texts;
    }

    private static void write(Connection connection, Map<Long, Texts> cases) throws SQLException {
        for (var entry : cases.entrySet()) {
            var terms = List.copyOf(SearchTerms.of(entry.getValue().texts()));
            if (!terms.isEmpty()) {
                var rows = new String[terms.size()];
                Arrays.fill(rows, "(?, ?, ?)");
                try (var insert = connection.prepareStatement(
                        "INSERT IGNORE INTO case_term (term, place_id, case_file_id) VALUES "
                                + String.join(",", rows))) {
                    for (var i = 0; i < terms.size(); i++) {
                        insert.setInt(3 * i + 1, terms.get(i));
                        insert.setLong(3 * i + 2, entry.getValue().placeId());
                        insert.setLong(3 * i + 3, entry.getKey());
                    }
                    insert.executeUpdate();
                }
            }
        }
    }
}
