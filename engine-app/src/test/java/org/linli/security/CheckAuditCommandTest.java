package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.shared.ChainCheck;
import org.linli.shared.ChainCheck.Break;
import org.linli.shared.ChainCheck.Fault;
import org.linli.shared.ChainCheck.Report;

class CheckAuditCommandTest {
    private final AtomicInteger exitCode = new AtomicInteger(-1);

    @Test
    void endsWithZeroWhenEveryChainIsIntact() {
        run(() -> new Report("audit", 2, 10, Optional.empty()), () -> new Report("timeline", 0, 0, Optional.empty()));

        assertThat(exitCode).hasValue(0);
    }

    @Test
    void endsWithOneWhenAnyChainIsBroken() {
        run(
                () -> new Report("audit", 2, 10, Optional.empty()),
                () -> new Report("timeline", 3, 9, Optional.of(new Break("case 1", 4, Fault.MISSING))));

        assertThat(exitCode).hasValue(1);
    }

    @Test
    void endsWithOneWhenTheCommandRefuses() {
        run(() -> {
            throw new IllegalStateException("the key is a former one");
        });

        assertThat(exitCode).hasValue(1);
    }

    private void run(ChainCheck... checks) {
        new CheckAuditCommand(new ChainChecks(List.of(checks)), new CommandExit(exitCode::set)).run(null);
    }
}
