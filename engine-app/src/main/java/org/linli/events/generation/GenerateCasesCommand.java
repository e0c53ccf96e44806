package org.linli.events.generation;

import java.util.function.IntConsumer;
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
 * {@code --linli.command=generate-cases --cases=1000000 --open-share=0.06}: writes made-up cases and ends with 0; with
 * 1 where it refuses, such as on a database that has cases already, unless {@code --beside-others} is given.
 */
@Component
@ConditionalOnProperty(name = "linli.command", havingValue = "generate-cases")
class GenerateCasesCommand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(GenerateCasesCommand.class);
    private static final String CASES = "1000000";
    /** Of a county's cases of three years about this many are open on a given day. */
    private static final String OPEN_SHARE = "0.06";

    private final CaseGenerator generator;
    private final IntConsumer exit;

    @Autowired
    GenerateCasesCommand(CaseGenerator generator, ApplicationContext context) {
        this(generator, code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    GenerateCasesCommand(CaseGenerator generator, IntConsumer exit) {
        this.generator = generator;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            var cases = Integer.parseInt(option(arguments, "cases", CASES));
            var openShare = Double.parseDouble(option(arguments, "open-share", OPEN_SHARE));
            generator.generate(cases, openShare, arguments.containsOption("beside-others"));
            exit.accept(0);
        } catch (IllegalArgumentException | IllegalStateException refusal) {
            LOG.error("No cases were generated: {}", refusal.getMessage());
            exit.accept(1);
        }
    }

    private static String option(ApplicationArguments arguments, String name, String usual) {
        var given = arguments.getOptionValues(name);
        return given == null || given.isEmpty() ? usual : given.get(0);
    }
}
