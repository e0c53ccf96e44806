package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.AppProcess;
import org.linli.testsupport.TestDatabase;

/** Two nodes sweep one ledger and one of them is killed in the middle: everything happens, and nothing twice. */
@Tag("server")
class SweepNodesIT {
    private static final int LIMITS = 4_000;
    private static final String[] OFTEN = {"linli.deadlines.sweep-every=1s", "linli.deadlines.batch=50"};

    @Test
    void eachMissedLimitIsMarkedAndToldOnceThoughANodeIsKilled() {
        var database = TestDatabase.fresh();
        try (var one = new AppProcess(database);
                var two = new AppProcess(database)) {
            one.start(OFTEN);
            two.start(OFTEN);
            var ledger = MissedLimits.write(one, LIMITS);
            ledger.show();
            ledger.await(() -> ledger.told() > 0, Duration.ofMinutes(1));

            one.kill();

            assertThat(ledger.told()).as("told when the node died").isLessThan(LIMITS);
            ledger.await(() -> ledger.marked() == LIMITS && ledger.told() == LIMITS, Duration.ofMinutes(5));
            ledger.eachHappenedOnce();
        }
    }
}
