package org.linli.shared.persistence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.linli.shared.Retries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes whatever another key protects with the present one, batch by batch, while others read and write.
 *
 * <p>What is done stands in the rows: a run that ended early is continued by the next, and two at once share the work.
 */
@Component
public class Rekeying {
    private static final Logger LOG = LoggerFactory.getLogger(Rekeying.class);
    private static final int BATCH = 200;
    private static final int MOST_PASSES =
            20; // nodes that still write with the former key cannot keep it going for ever

    private final DataCipher cipher;
    private final List<PersonalTable> tables;
    private final PersonalRows rows;
    private final DataKeyMapper marks;
    private final Retries retries;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rekeying(
            DataCipher cipher,
            List<PersonalTable> tables,
            PersonalRows rows,
            DataKeyMapper marks,
            Retries retries,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.cipher = cipher;
        this.tables = tables;
        this.rows = rows;
        this.marks = marks;
        this.retries = retries;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * What became of it.
     *
     * @param written rows that were written with the present key
     * @param left rows that still need another: something in them is recorded twice, or nodes went on writing with it
     */
    public record Result(long written, long left) {}

    /** Whether another key was in use and not everything has been written anew since. */
    public boolean isWanted() {
        if (cipher.marks().size() == 1) {
            return false;
        }
        var known = transaction.execute(status -> marks.list());
        return isNewest(known) && known.stream().anyMatch(mark -> isPending(mark));
    }

    /**
     * Goes on until no row needs another key.
     *
     * @throws IllegalStateException if the key that this node writes with is not the newest one
     */
    public Result run() {
        if (!isNewest(transaction.execute(status -> marks.list()))) {
            throw new IllegalStateException(
                    "LINLI_DATA_KEY is a former secret: give the newest one, and this one as LINLI_OTHER_DATA_KEYS");
        }
        long written = 0;
        for (var pass = 0; pass < MOST_PASSES; pass++) {
            long now = tables.stream().mapToLong(this::pass).sum();
            written += now;
            var left = tables.stream().mapToLong(this::left).sum();
            if (left == 0) {
                transaction.executeWithoutResult(
                        status -> marks.noteRekeyed(cipher.marks().get(0), clock.instant()));
                LOG.info("{} rows were written with the present data key, none needs another", written);
                return new Result(written, 0);
            }
            if (now == 0) {
                break;
            }
        }
        var left = tables.stream().mapToLong(this::left).sum();
        LOG.warn("{} rows were written with the present data key, {} still need another", written, left);
        return new Result(written, left);
    }

    private long pass(PersonalTable table) {
        long written = 0;
        var cursor = Long.MIN_VALUE;
        while (true) {
            var from = cursor;
            var found = transaction.execute(status -> rows.next(table, from, BATCH));
            if (found.isEmpty()) {
                break;
            }
            written += write(table, found);
            cursor = found.get(found.size() - 1)[0];
        }
        if (written > 0) {
            LOG.info("{}: {} rows were written with the present data key", table.name(), written);
        }
        return written;
    }

    private int write(PersonalTable table, List<long[]> keys) {
        try {
            return retries.whenARaceIsLost(() -> transaction.execute(status -> rows.rewrite(table, keys)));
        } catch (DuplicateKeyException recordedTwice) {
            if (keys.size() == 1) {
                LOG.warn(
                        "{} {}: what it is found by is recorded in another row, too, under another key: merge them",
                        table.name(),
                        keys.get(0)[0]);
                return 0;
            }
            return keys.stream().mapToInt(key -> write(table, List.of(key))).sum();
        }
    }

    private long left(PersonalTable table) {
        return transaction.execute(status -> rows.countOthers(table));
    }

    private boolean isNewest(List<DataKeyMapper.Mark> known) {
        return known.get(known.size() - 1).fingerprint().equals(cipher.marks().get(0));
    }

    private boolean isPending(DataKeyMapper.Mark mark) {
        return !mark.fingerprint().equals(cipher.marks().get(0)) && mark.rekeyedAt() == null;
    }

    /** How many rows of which tables still need one of these keys, as words. */
    List<String> needing(List<DataKeyMapper.Mark> keys) {
        List<String> found = new ArrayList<>();
        for (var table : tables) {
            long count = transaction.execute(status -> rows.count(table, prefixes(keys)));
            if (count > 0) {
                found.add(table.name() + " " + count);
            }
        }
        return found;
    }

    /** Rows from before keys had ids belong to the first key. */
    private static List<String> prefixes(List<DataKeyMapper.Mark> keys) {
        List<String> prefixes = new ArrayList<>();
        for (var key : keys) {
            prefixes.add(SecretKeys.idOf(key.fingerprint()) + ':');
            if (key.id() == DataKeyMapper.FIRST) {
                prefixes.add("1:");
            }
        }
        return prefixes;
    }
}
