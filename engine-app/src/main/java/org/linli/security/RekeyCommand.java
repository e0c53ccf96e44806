package org.linli.security;

import java.util.List;
import org.linli.shared.persistence.Rekeying;
import org.linli.shared.persistence.SeparateRows;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code --linli.command=rekey}: writes all personal data with the present data key beside the running nodes, and ends with 0
 * when nothing needs another, else with 1.
 */
@Component
@ConditionalOnProperty(name = "linli.command", havingValue = "rekey")
class RekeyCommand implements ApplicationRunner {
    private final Rekeying rekeying;
    private final List<SeparateRows> separate;
    private final CommandExit exit;

    RekeyCommand(Rekeying rekeying, List<SeparateRows> separate, CommandExit exit) {
        this.rekeying = rekeying;
        this.separate = separate;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exit.after(() -> rekeying.run().left()
                        + separate.stream().mapToLong(SeparateRows::rekey).sum()
                == 0);
    }
}
