package org.linli.organization;

import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The unit tree in memory, since nearly every request asks for units and they change a few times a year.
 *
 * <p>A change made on this node is seen at once after its commit. For changes made on another node the table's stamp
 * (rows, highest id, sum of versions) is looked at every three seconds at most: no rights are decided from the tree,
 * so that delay is harmless. Elapsed time is technical here and comes from the machine, not from the clock.
 */
@Component
class UnitCache {
    private static final long LOOK_AFTER_NANOS = TimeUnit.SECONDS.toNanos(3);

    private record Snapshot(UnitTree tree, UnitMapper.Stamp stamp, long lookedAt) {}

    private final UnitMapper units;
    private volatile Snapshot snapshot;

    UnitCache(UnitMapper units) {
        this.units = units;
    }

    UnitTree tree() {
        var current = snapshot;
        if (current == null || System.nanoTime() - current.lookedAt > LOOK_AFTER_NANOS) {
            current = refreshed();
        }
        return current.tree;
    }

    /** To be called inside the transaction that changes a unit. */
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                snapshot = null;
            }
        });
    }

    private synchronized Snapshot refreshed() {
        var current = snapshot;
        var now = System.nanoTime();
        if (current != null && now - current.lookedAt <= LOOK_AFTER_NANOS) {
            return current;
        }
        var stamp = units.findStamp(); // before the rows: what changes in between is seen at the next look
        var tree = current != null && stamp.equals(current.stamp) ? current.tree : new UnitTree(units.listAll());
        snapshot = new Snapshot(tree, stamp, now);
        return snapshot;
    }
}
