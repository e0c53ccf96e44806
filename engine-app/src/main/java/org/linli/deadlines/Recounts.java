package org.linli.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linli.calendar.ScheduleImported;
import org.linli.shared.Zone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Counts running limits anew after days off were announced, row by row, so that nobody waits for long locks.
 *
 * <p>What is asked for is written with the announcement and stays until a pass that began a minute later has found nothing
 * that failed: by then every node counts by the new days. A pass can be repeated without harm.
 */
@Component
public class Recounts {
    private static final Logger LOG = LoggerFactory.getLogger(Recounts.class);
    private static final Duration UNTIL_ALL_NODES_KNOW = Duration.ofMinutes(1);
    private static final int BATCH = 500;

    private final RecountMapper recounts;
    private final DeadlineMapper deadlines;
    private final DeadlineRecompute recompute;
    private final Clock clock;

    Recounts(RecountMapper recounts, DeadlineMapper deadlines, DeadlineRecompute recompute, Clock clock) {
        this.recounts = recounts;
        this.deadlines = deadlines;
        this.recompute = recompute;
        this.clock = clock;
    }

    @EventListener
    void on(ScheduleImported imported) {
        recounts.insert(
                imported.regionCode(), imported.year(), imported.firstDay(), imported.lastDay(), clock.instant());
    }

    /** Does what is asked for; to be called outside a transaction. */
    public void run() {
        for (var asked : recounts.listOpen()) {
            var began = clock.instant();
            var pass = new Pass();
            pass.over(asked);
            var isDone = pass.failed == 0 && !began.isBefore(asked.askedAt().plus(UNTIL_ALL_NODES_KNOW));
            recounts.update(asked.id(), pass.moved, isDone ? clock.instant() : null);
            if (pass.moved > 0) {
                LOG.info("Days off from {} to {}: {} limits moved", asked.firstDay(), asked.lastDay(), pass.moved);
            }
        }
    }

    private final class Pass {
        private long moved;
        private long failed;

        private void over(RecountMapper.Asked asked) {
            var from = asked.firstDay().atStartOfDay(Zone.OFFICE).toInstant();
            var until = asked.lastDay().plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
            var rows = after(from, until, 0);
            while (!rows.isEmpty()) {
                rows.stream().filter(recompute::isStale).forEach(this::recompute);
                rows = after(from, until, rows.get(rows.size() - 1).id());
            }
        }

        private List<Deadline> after(Instant from, Instant until, long id) {
            return deadlines.listToRecount(from, until, id, BATCH);
        }

        private void recompute(Deadline row) {
            try {
                if (recompute.recompute(row.id())) {
                    moved++;
                }
            } catch (ConcurrencyFailureException busy) {
                failed++; // the next pass finds it again
            }
        }
    }
}
