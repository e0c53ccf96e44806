package org.linli.security;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Ends the application after a command: with 0 where all is well, with 1 where it is not or the command could not run. */
@Component
class CommandExit {
    private static final Logger LOG = LoggerFactory.getLogger(CommandExit.class);

    private final IntConsumer exit;

    @Autowired
    CommandExit(ApplicationContext context) {
        this(code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    CommandExit(IntConsumer exit) {
        this.exit = exit;
    }

    /** @param command says whether all is well, or refuses with an {@link IllegalStateException} */
    void after(BooleanSupplier command) {
        exit.accept(isWell(command) ? 0 : 1);
    }

    private static boolean isWell(BooleanSupplier command) {
        try {
            return command.getAsBoolean();
        } catch (IllegalStateException refusal) {
            LOG.error("Nothing was done: {}", refusal.getMessage());
            return false;
        }
    }
}
