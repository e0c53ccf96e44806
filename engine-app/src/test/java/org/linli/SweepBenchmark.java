package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.AppProcess;
import org.linli.testsupport.TestDatabase;

/** How long two nodes take to mark many missed limits and to write an alarm for each; runs only when named. */
@Tag("server")
class SweepBenchmark {
    private static final int LIMITS = Integer.getInteger("linli.benchmark.limits", 100_000);
    private static final Duration AIM = Duration.ofSeconds(60);

    @Test
    void marksAllWithinAMinute() {
        var database = TestDatabase.fresh();
        try (var one = new AppProcess(database);
                var two = new AppProcess(database)) {
            one.start();
            two.start();
            var ledger = MissedLimits.write(one, LIMITS);
            ledger.show();

            var marked = ledger.await(() -> ledger.marked() == LIMITS, Duration.ofMinutes(10));
            var toldMeanwhile = ledger.told();
            ledger.await(() -> ledger.told() >= toldMeanwhile + LIMITS / 50, Duration.ofMinutes(10));

            System.out.printf("%d missed limits marked on two nodes in %s%n", LIMITS, marked);
            ledger.eachHappenedOnce();
            assertThat(marked).isLessThan(AIM);
        }
    }
}
