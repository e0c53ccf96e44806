package org.linli.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.linli.deadlines.DeadlineWatch;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets time pass as it would for engine and ledger: the clock stops at each moment at which something happens to a limit,
 * and the ledger is swept. Quartz, which knows no other clock than the machine's, only says when its jobs run; the machine
 * runs the sweep in its place.
 */
public final class TimeMachine {
    private final TestClock clock;
    private final DeadlineWatch watch;
    private final JdbcTemplate jdbc;

    TimeMachine(TestClock clock, DeadlineWatch watch, JdbcTemplate jdbc) {
        this.clock = clock;
        this.watch = watch;
        this.jdbc = jdbc;
    }

    /** Goes on to {@code moment}; what lies before it has happened then, each thing at its time. */
    public void travelTo(Instant moment) {
        watch.run(); // what older tests have left behind happens now
        for (var next = next(); next != null && !next.isAfter(moment); next = next()) {
            if (next.isAfter(clock.instant())) {
                clock.setTo(next);
            }
            watch.run();
        }
        clock.setTo(moment);
        watch.run();
    }

    public void travel(Duration duration) {
        travelTo(clock.instant().plus(duration));
    }

    private Instant next() {
        var next = jdbc.queryForObject("SELECT MIN(next_at) FROM deadline", LocalDateTime.class);
        return next == null ? null : next.toInstant(ZoneOffset.UTC);
    }
}
