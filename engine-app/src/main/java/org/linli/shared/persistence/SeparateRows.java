package org.linli.shared.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables that a {@link SeparateCipher} protects: they can be read, or the application does not start, and be written anew. */
public final class SeparateRows {
    private static final Logger LOG = LoggerFactory.getLogger(SeparateRows.class);
    private static final int BATCH = 50;

    private final SeparateCipher cipher;
    private final List<PersonalTable> tables;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public SeparateRows(
            SeparateCipher cipher,
            List<PersonalTable> tables,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.cipher = cipher;
        this.tables = List.copyOf(tables);
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
    }

    /** The start is refused where something was written with a secret that was not given. */
    public void requireReadable() {
        List<String> unreadable = new ArrayList<>();
        for (var table : tables) {
            long count = transaction.execute(status -> countUnreadable(table));
            if (count > 0) {
                unreadable.add(table.name() + " " + count);
            }
        }
        if (!unreadable.isEmpty()) {
            throw new ChangedDataKeyException(cipher.variable(), unreadable);
        }
    }

    /** Writes all with the present key, and returns how many rows still need another; at once where there is but one key. */
    public long rekey() {
        if (cipher.cipher().marks().size() == 1) {
            return 0;
        }
        var rows = new PersonalRows(cipher.cipher(), jdbc);
        var written = tables.stream().mapToLong(table -> pass(rows, table)).sum();
        if (written > 0) {
            LOG.info("{} sealed rows were written with the present key of theirs", written);
        }
        return tables.stream()
                .mapToLong(table -> transaction.execute(status -> rows.countOthers(table)))
                .sum();
    }

    private long pass(PersonalRows rows, PersonalTable table) {
        long written = 0;
        var cursor = Long.MIN_VALUE;
        while (true) {
            var from = cursor;
            var found = transaction.execute(status -> rows.next(table, from, BATCH));
            if (found.isEmpty()) {
                return written;
            }
            written += transaction.execute(status -> rows.rewrite(table, found));
            cursor = found.get(found.size() - 1)[0];
        }
    }

    private long countUnreadable(PersonalTable table) {
        var prefixes = cipher.cipher().marks().stream()
                .map(mark -> SecretKeys.idOf(mark) + ":%")
                .toList();
        var unknown = prefixes.stream().map(prefix -> "%1$s NOT LIKE ?").collect(Collectors.joining(" AND "));
        List<Object> arguments = new ArrayList<>();
        var where = table.texts().stream()
                .map(text -> {
                    arguments.addAll(prefixes);
                    return "(" + unknown.formatted(text) + ")";
                })
                .collect(Collectors.joining(" OR "));
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table.name() + " WHERE " + where, Long.class, arguments.toArray()));
    }
}
