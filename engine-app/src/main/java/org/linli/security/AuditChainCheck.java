package org.linli.security;

import java.util.List;
import java.util.Optional;
import org.linli.shared.ChainCheck;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads every lane of the audit log in batches, while others go on writing, and its end under the lane's lock. */
@Component
class AuditChainCheck implements ChainCheck {
    private static final int BATCH = 1000;

    private final AuditMapper lines;
    private final TransactionTemplate transaction;

    AuditChainCheck(AuditMapper lines, PlatformTransactionManager transactions) {
        this.lines = lines;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Report check() {
        var lanes = lines.listLanes();
        var rows = 0L;
        Optional<Break> firstBroken = Optional.empty();
        for (var lane : lanes) {
            var scan = new AuditLaneScan(lane);
            scan(scan);
            rows += scan.rows();
            firstBroken = firstBroken.or(scan::broken);
        }
        return new Report("audit", lanes.size(), rows, firstBroken);
    }

    private void scan(AuditLaneScan scan) {
        var batch = next(scan);
        while (batch.size() == BATCH && scan.broken().isEmpty()) {
            batch = next(scan);
        }
        if (scan.broken().isEmpty()) {
            transaction.executeWithoutResult(status -> {
                var head = lines.findHeadForUpdate(scan.lane());
                while (scan.broken().isEmpty() && !next(scan).isEmpty()) {
                    // what was written since
                }
                scan.end(head.orElse(AuditHead.ofEmpty(scan.lane())));
            });
        }
    }

    private List<AuditEntry> next(AuditLaneScan scan) {
        var batch = lines.listLane(scan.lane(), scan.lastSeq(), BATCH);
        scan.read(batch);
        return batch;
    }
}
