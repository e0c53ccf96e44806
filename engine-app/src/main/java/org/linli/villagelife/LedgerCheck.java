package org.linli.villagelife;

import java.util.List;
import java.util.Optional;
import org.linli.shared.ChainCheck;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks the ledger of every village: its numbers, hashes and seals, the totals of its days, and that balances are the sums. */
@Component
class LedgerCheck implements ChainCheck {
    private static final int BATCH = 1000;

    private final LedgerMapper mapper;
    private final TransactionTemplate transaction;

    LedgerCheck(LedgerMapper mapper, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Report check() {
        var chains = mapper.listChains();
        var rows = 0L;
        Optional<Break> broken = Optional.empty();
        for (var community : chains) {
            var scan = new LedgerScan(community, mapper.listDays(community));
            read(community, scan);
            rows += scan.rows();
            broken = broken.or(scan::broken);
        }
        return new Report("points", chains.size(), rows, broken);
    }

    /** Reads while others go on posting, and the end under the lock of the village. */
    private void read(long community, LedgerScan scan) {
        while (scan.broken().isEmpty() && next(community, scan).size() == BATCH) {
            // a batch at a time
        }
        transaction.executeWithoutResult(status -> {
            var head = mapper.lockHead(community);
            while (scan.broken().isEmpty() && !next(community, scan).isEmpty()) {
                // what was posted since
            }
            scan.end(head, mapper.listUnequal(community));
        });
    }

    private List<PointEntry> next(long community, LedgerScan scan) {
        var batch = mapper.listFrom(community, scan.lastSerial(), BATCH);
        scan.read(batch);
        return batch;
    }
}
