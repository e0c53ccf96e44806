package org.linli.security;

import java.util.List;
import org.linli.shared.ChainCheck;
import org.springframework.stereotype.Service;

/** Checks all records that are chained by hash, of every module. */
@Service
public class ChainChecks {
    private final List<ChainCheck> checks;

    ChainChecks(List<ChainCheck> checks) {
        this.checks = checks;
    }

    public List<ChainCheck.Report> run() {
        return checks.stream().map(ChainCheck::check).toList();
    }
}
