package org.linli.shared.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the rows of any {@link PersonalTable} that need another key, and writes them; its SQL follows the table's description. */
@Component
class PersonalRows {
    private final DataCipher cipher;
    private final JdbcTemplate jdbc;

    PersonalRows(DataCipher cipher, JdbcTemplate jdbc) {
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    /** The keys of the next rows after {@code cursor} in which something was not written with the present key; locks nothing. */
    List<long[]> next(PersonalTable table, long cursor, int most) {
        var keys = String.join(", ", table.keys());
        var sql = "SELECT " + keys + " FROM " + table.name() + " WHERE "
                + table.keys().get(0) + " > ? AND (" + stale(table) + ") ORDER BY " + keys + " LIMIT "
                + most;
        List<Object> arguments = new ArrayList<>(List.of(cursor));
        arguments.addAll(others(table));
        return jdbc.query(sql, (row, number) -> keysOf(table, index -> row.getLong(index + 1)), arguments.toArray());
    }

    long countOthers(PersonalTable table) {
        return count("SELECT COUNT(*) FROM " + table.name() + " WHERE " + stale(table), others(table));
    }

    /** How many rows have something that begins like this. */
    long count(PersonalTable table, List<String> prefixes) {
        var conditions = prefixes.stream().map(prefix -> each(table, "LIKE ?")).collect(Collectors.joining(" OR "));
        var arguments = prefixes.stream()
                .flatMap(prefix -> Collections.nCopies(table.texts().size(), prefix + '%').stream())
                .map(Object.class::cast)
                .toList();
        return count("SELECT COUNT(*) FROM " + table.name() + " WHERE " + conditions, arguments);
    }

    private long count(String sql, List<Object> arguments) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, arguments.toArray()));
    }

    /** Locks the rows and writes those of them anew that still need it; how many. */
    int rewrite(PersonalTable table, List<long[]> keys) {
        var columns = Stream.of(
                        table.keys(),
                        table.texts(),
                        table.facts(),
                        List.copyOf(table.fingerprints().keySet()))
                .flatMap(List::stream)
                .toList();
        var where = keys.stream()
                .map(key ->
                        table.keys().stream().map(name -> name + " = ?").collect(Collectors.joining(" AND ", "(", ")")))
                .collect(Collectors.joining(" OR "));
        var found = jdbc.queryForList(
                "SELECT " + String.join(", ", columns) + " FROM " + table.name() + " WHERE " + where + " ORDER BY "
                        + String.join(", ", table.keys()) + " FOR UPDATE",
                keys.stream().flatMap(key -> Arrays.stream(key).boxed()).toArray());
        var stale = found.stream().filter(row -> isStale(table, row)).toList();
        if (!stale.isEmpty()) {
            write(table, stale);
        }
        return stale.size();
    }

    private boolean isStale(PersonalTable table, Map<String, Object> row) {
        return table.texts().stream()
                .map(column -> (String) row.get(column))
                .anyMatch(text -> table.isEncrypted(text) && !text.startsWith(cipher.prefix()));
    }

    private void write(PersonalTable table, List<Map<String, Object>> stale) {
        var set = Stream.concat(table.texts().stream(), table.fingerprints().keySet().stream())
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", "));
        var where = table.keys().stream().map(key -> key + " = ?").collect(Collectors.joining(" AND "));
        List<Object[]> updates = new ArrayList<>();
        List<Object[]> terms = new ArrayList<>();
        for (var row : stale) {
            var clear = clear(table, row);
            List<Object> values = new ArrayList<>();
            table.texts().forEach(column -> values.add(written(table, (String) row.get(column), clear.text(column))));
            table.fingerprints()
                    .forEach((column, made) -> values.add(row.get(column) == null ? null : made.apply(clear)));
            table.keys().forEach(key -> values.add(row.get(key)));
            updates.add(values.toArray());
            if (table.terms() != null) {
                var key = row.get(table.keys().get(0));
                table.terms().of().apply(clear).forEach(term -> terms.add(new Object[] {term, key}));
            }
        }
        jdbc.batchUpdate("UPDATE " + table.name() + " SET " + set + " WHERE " + where, updates);
        if (table.terms() != null) {
            writeTerms(table, stale, terms);
        }
    }

    private void writeTerms(PersonalTable table, List<Map<String, Object>> stale, List<Object[]> made) {
        var terms = table.terms();
        var keys = stale.stream().map(row -> row.get(table.keys().get(0))).toList();
        var with = jdbc.queryForList(
                "SELECT DISTINCT " + terms.key() + " FROM " + terms.table() + " WHERE " + terms.key() + " IN ("
                        + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")",
                Long.class,
                keys.toArray());
        jdbc.batchUpdate(
                "DELETE FROM " + terms.table() + " WHERE " + terms.key() + " = ?",
                with.stream().map(key -> new Object[] {key}).toList());
        jdbc.batchUpdate(
                "INSERT INTO " + terms.table() + " (" + terms.term() + ", " + terms.key() + ") VALUES (?, ?)",
                made.stream()
                        .filter(term -> with.contains(((Number) term[1]).longValue()))
                        .toList());
    }

    private PersonalTable.Clear clear(PersonalTable table, Map<String, Object> row) {
        Map<String, String> texts = new HashMap<>();
        table.texts().forEach(column -> texts.put(column, read(table, (String) row.get(column))));
        table.facts().forEach(column -> texts.put(column, (String) row.get(column)));
        return new PersonalTable.Clear() {
            @Override
            public String text(String column) {
                return texts.get(column);
            }

            @Override
            public String fingerprint(String text) {
                return cipher.fingerprint(text);
            }
        };
    }

    private String read(PersonalTable table, String stored) {
        return table.isEncrypted(stored) ? cipher.decrypt(stored) : stored;
    }

    private String written(PersonalTable table, String stored, String text) {
        return table.isEncrypted(stored) ? cipher.encrypt(text) : stored;
    }

    /** Holds where a text is encrypted with another key than the present one; its arguments are the {@link #others}. */
    private static String stale(PersonalTable table) {
        return table.clear() == null
                ? each(table, "NOT LIKE ?")
                : table.texts().stream()
                        .map(text -> "(" + text + " NOT LIKE ? AND " + text + " NOT LIKE ?)")
                        .collect(Collectors.joining(" OR "));
    }

    private List<Object> others(PersonalTable table) {
        var prefixes = table.clear() == null ? List.of(cipher.prefix()) : List.of(cipher.prefix(), table.clear());
        return table.texts().stream()
                .flatMap(text -> prefixes.stream().map(prefix -> (Object) (prefix + '%')))
                .toList();
    }

    private static String each(PersonalTable table, String condition) {
        return table.texts().stream().map(text -> text + ' ' + condition).collect(Collectors.joining(" OR "));
    }

    private interface KeyReader {
        long at(int index) throws java.sql.SQLException;
    }

    private static long[] keysOf(PersonalTable table, KeyReader reader) throws java.sql.SQLException {
        var keys = new long[table.keys().size()];
        for (var index = 0; index < keys.length; index++) {
            keys[index] = reader.at(index);
        }
        return keys;
    }
}
