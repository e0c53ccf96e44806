package org.linli.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Categories and their requirements in memory: every list asks for them and they change a few times a year.
 *
 * <p>A change made on this node is seen at once after its commit. For changes made on another node the stamp of both
 * tables is looked at every three seconds at most. Elapsed time is technical here and comes from the machine.
 */
@Component
class CategoryCache {
    private static final long LOOK_AFTER_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final CategoryMapper categories;
    private volatile Snapshot snapshot;

    CategoryCache(CategoryMapper categories) {
        this.categories = categories;
    }

    /** All categories by code in the office's order, those that are not active included. */
    Map<String, EventCategory> byCode() {
        return current().byCode;
    }

    /** The active requirements written for exactly this category or group. */
    List<ClosingRequirement> requirementsOf(String code) {
        return current().requirements.getOrDefault(code, List.of());
    }

    /** To be called inside the transaction that changes a category or a requirement. */
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                snapshot = null;
            }
        });
    }

    private Snapshot current() {
        var current = snapshot;
        if (current == null || System.nanoTime() - current.lookedAt > LOOK_AFTER_NANOS) {
            current = refreshed();
        }
        return current;
    }

    private synchronized Snapshot refreshed() {
        var current = snapshot;
        var now = System.nanoTime();
        if (current != null && now - current.lookedAt <= LOOK_AFTER_NANOS) {
            return current;
        }
        var stamp = categories.findStamp(); // before the rows: what changes in between is seen at the next look
        var isSame = current != null && stamp.equals(current.stamp);
        snapshot = isSame ? new Snapshot(current.byCode, current.requirements, stamp, now) : read(stamp, now);
        return snapshot;
    }

    private Snapshot read(CategoryMapper.Stamp stamp, long now) {
        Map<String, EventCategory> byCode = categories.listAll().stream()
                .collect(Collectors.toMap(
                        EventCategory::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var requirements = categories.listRequirements(null).stream()
                .filter(ClosingRequirement::isActive)
                .collect(Collectors.groupingBy(ClosingRequirement::categoryCode));
        return new Snapshot(byCode, requirements, stamp, now);
    }

    private record Snapshot(
            Map<String, EventCategory> byCode,
            Map<String, List<ClosingRequirement>> requirements,
            CategoryMapper.Stamp stamp,
            long lookedAt) {}
}
