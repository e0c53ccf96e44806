package org.linli.security;

import java.util.function.IntConsumer;
import org.linli.shared.persistence.Rekeying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --linli.command=rekey}: writes all personal data with the present data key beside the running nodes, and ends with 0
 * when nothing needs another, else with 1.
 */
@Component
@ConditionalOnProperty(name = "linli.command", havingValue = "rekey")
class RekeyCommand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RekeyCommand.class);

    private final Rekeying rekeying;
    private final IntConsumer exit;

    @Autowired
    RekeyCommand(Rekeying rekeying, ApplicationContext context) {
        this(rekeying, code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    RekeyCommand(Rekeying rekeying, IntConsumer exit) {
        this.rekeying = rekeying;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            exit.accept(rekeying.run().left() == 0 ? 0 : 1);
        } catch (IllegalStateException refusal) {
            LOG.error("Nothing was written: {}", refusal.getMessage());
            exit.accept(1);
        }
    }
}
