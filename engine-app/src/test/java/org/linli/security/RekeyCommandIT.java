package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.Rekeying;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The command says by its exit code whether a former data key may go. */
@IntegrationTest
class RekeyCommandIT {

    @Autowired
    private Rekeying rekeying;

    @Test
    void endsWithZeroWhenNothingNeedsAnotherKey() {
        var code = new AtomicInteger(-1);

        new RekeyCommand(rekeying, List.of(), new CommandExit(code::set)).run(new DefaultApplicationArguments());

        assertThat(code.get()).isZero();
    }
}
