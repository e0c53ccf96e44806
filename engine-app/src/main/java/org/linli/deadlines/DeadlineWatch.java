package org.linli.deadlines;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.linli.shared.Retries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sweeps the ledger and tells what was found until nothing is left; a node does so once at a time. */
@Component
public class DeadlineWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final int TOLD_BETWEEN_SWEEPS = 200;

    private final DeadlineSweep sweep;
    private final AlarmDelivery delivery;
    private final Retries retries;
    private final AtomicBoolean isRunning = new AtomicBoolean();
    private volatile boolean isStopping;

    DeadlineWatch(DeadlineSweep sweep, AlarmDelivery delivery, Retries retries) {
        this.sweep = sweep;
        this.delivery = delivery;
        this.retries = retries;
    }

    /** Marks and tells all that is due; returns at once when this node is at it already. */
    public void run() {
        if (!isRunning.compareAndSet(false, true)) {
            return;
        }
        try {
            while (markAll() | tellSome()) {
                // what was told may have led to new limits, and time passes
            }
        } finally {
            isRunning.set(false);
        }
    }

    @EventListener
    void on(ContextClosedEvent closed) {
        isStopping = true;
    }

    /** Marking comes first: telling a long list must not keep a limit from being marked. */
    private boolean markAll() {
        var hasMarked = false;
        while (!isStopping && sweep.markSome()) {
            hasMarked = true;
        }
        return hasMarked;
    }

    private boolean tellSome() {
        for (int told = 0; told < TOLD_BETWEEN_SWEEPS; told++) {
            if (isStopping || !tellNext()) {
                return false;
            }
        }
        return true;
    }

    private boolean tellNext() {
        try {
            return retries.whenARaceIsLost(delivery::tellNext);
        } catch (RuntimeException failure) {
            var failed = alarm(failure);
            if (failed == null) {
                throw failure;
            }
            LOG.warn("{}", failed.getMessage(), failed.getCause());
            delivery.putOff(failed);
            return true;
        }
    }

    private static AlarmFailedException alarm(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(AlarmFailedException.class::isInstance)
                .map(AlarmFailedException.class::cast)
                .findFirst()
                .orElse(null);
    }
}
