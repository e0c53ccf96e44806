package org.linli.events.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.linli.inbox.WorkCounting;
import org.linli.organization.OrganizationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes made-up cases of the last three years, the same ones each time, in the order in which they came in. */
@Component
class CaseGenerator {
    private static final Logger LOG = LoggerFactory.getLogger(CaseGenerator.class);
    private static final Duration YEARS = Duration.ofDays(3 * 365);
    private static final int AT_ONCE = 2_000;
    private static final int TOLD_EVERY = 100_000;
    private static final long SEED = 20261122;

    private final GeneratedCases cases;
    private final OrganizationService organization;
    private final WorkCounting counting;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseGenerator(
            GeneratedCases cases,
            OrganizationService organization,
            WorkCounting counting,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.cases = cases;
        this.organization = organization;
        this.counting = counting;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Writes the cases with all that belongs to them.
     *
     * @param openShare how many of them are open, the newest ones; of all open ones also the due dates are near now
     * @throws IllegalArgumentException if a number makes no sense
     * @throws IllegalStateException if there are cases already, or nobody to do the work
     */
    void generate(int count, double openShare, boolean isBesideOthers) {
        if (count < 1 || openShare < 0 || openShare > 1) {
            throw new IllegalArgumentException("--cases is at least 1, --open-share between 0 and 1");
        }
        var county = transaction.execute(status -> {
            var others = jdbc.queryForObject("SELECT COUNT(*) FROM case_file", Long.class);
            if (others > 0 && !isBesideOthers) {
                throw new IllegalStateException(
                        "there are %d cases; say --beside-others to write made-up ones beside them".formatted(others));
            }
            return new County(organization, jdbc);
        });
        var start = clock.instant();
        var rows = new GeneratedRows(jdbc);
        var run = transaction.execute(status -> cases.begin(county, rows, SEED, start));
        for (var written = 0; written < count; ) {
            var until = Math.min(count, written + AT_ONCE);
            for (; written < until; written++) {
                run.add(openedAt(written, count, openShare, start), isOpen(written, count, openShare));
            }
            var isLast = written == count;
            transaction.executeWithoutResult(status -> write(rows, isLast));
            if (written % TOLD_EVERY == 0 || isLast) {
                LOG.info(
                        "{} cases, {} s",
                        written,
                        Duration.between(start, clock.instant()).toSeconds());
            }
        }
        transaction.executeWithoutResult(status -> run.keepNumbers(jdbc));
        while (counting.countSome()) {
            // the next batch
        }
        analyze();
        LOG.info(
                "{} cases generated in {} s",
                count,
                Duration.between(start, clock.instant()).toSeconds());
    }

    private void write(GeneratedRows rows, boolean isLast) {
        check(false);
        rows.flush();
        if (isLast || rows.hasManyTerms()) {
            rows.flushTerms();
        }
        check(true);
    }

    /** What is made up refers to what is there; a server need not look each reference up. */
    private void check(boolean on) {
        jdbc.execute((StatementCallback<Void>) statement -> {
            if (!isH2(statement.getConnection().getMetaData().getDatabaseProductName())) {
                statement.execute("SET SESSION foreign_key_checks = " + (on ? 1 : 0));
                statement.execute("SET SESSION unique_checks = " + (on ? 1 : 0));
            }
            return null;
        });
    }

    /** Fresh statistics, as a grown table has them. */
    private void analyze() {
        transaction.executeWithoutResult(status -> jdbc.execute((StatementCallback<Void>) statement -> {
            if (isH2(statement.getConnection().getMetaData().getDatabaseProductName())) {
                statement.execute("ANALYZE");
            } else {
                statement.execute(
                        "ANALYZE TABLE case_file, case_term, work_item, work_count, timeline_entry, deadline");
            }
            return null;
        }));
    }

    private static boolean isH2(String product) {
        return product.equals("H2");
    }

    private static boolean isOpen(int number, int count, double openShare) {
        return number >= count - count * openShare;
    }

    /** Spread evenly; those that are open came in within the last forty days. */
    private static Instant openedAt(int number, int count, double openShare, Instant now) {
        var closed = count - count * openShare;
        var open = Duration.ofDays(40);
        var share =
                isOpen(number, count, openShare) ? (number - closed) / Math.max(1, count - closed) : number / closed;
        var from = isOpen(number, count, openShare) ? now.minus(open) : now.minus(YEARS);
        var length = isOpen(number, count, openShare) ? open : YEARS.minus(open);
        return from.plusMillis((long) (length.toMillis() * Math.min(share, 0.9999)));
    }
}
