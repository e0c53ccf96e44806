package org.linli.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code --linli.command=check-audit}: checks all chains, says what it found and ends with 0 (intact) or 1. */
@Component
@ConditionalOnProperty(name = "linli.command", havingValue = "check-audit")
class CheckAuditCommand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CheckAuditCommand.class);

    private final ChainChecks checks;
    private final CommandExit exit;

    CheckAuditCommand(ChainChecks checks, CommandExit exit) {
        this.checks = checks;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exit.after(this::isIntact);
    }

    private boolean isIntact() {
        var reports = checks.run();
        for (var report : reports) {
            report.firstBroken()
                    .ifPresentOrElse(
                            broken -> LOG.error(
                                    "{}: BROKEN at {}, row {}: {} ({} chains, {} rows read)",
                                    report.name(),
                                    broken.chain(),
                                    broken.seq(),
                                    broken.fault(),
                                    report.chains(),
                                    report.rows()),
                            () -> LOG.info(
                                    "{}: intact, {} chains, {} rows", report.name(), report.chains(), report.rows()));
        }
        return reports.stream().allMatch(report -> report.isIntact());
    }
}
