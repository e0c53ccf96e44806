package org.linli.calendar;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Days and hours of all units in memory, since every task that opens asks for them.
 *
 * <p>A change made on this node is seen after its commit. For those of other nodes a thread of its own looks at one row
 * every five seconds, so that no case ever pays a statement for the calendar; without a database what was known last holds.
 */
@Component
class CalendarCache implements SmartLifecycle {
    /** Every node knows of a change when this time has passed since its commit. */
    static final int LOOK_EVERY_SECONDS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(CalendarCache.class);

    private record Snapshot(CalendarMapper.Stamp stamp, OfficeTimes times) {}

    private final CalendarMapper calendar;
    private final OfficeHours usual;
    private volatile Snapshot snapshot;
    private ScheduledExecutorService clockwork;
    private boolean isTroubled;

    CalendarCache(CalendarMapper calendar, OfficeHours usual) {
        this.calendar = calendar;
        this.usual = usual;
    }

    OfficeTimes times() {
        var current = snapshot;
        return current == null ? looked().times : current.times;
    }

    /** As {@link #times}; looks anew where the unit is unknown, as it may have been added a moment ago. */
    OfficeTimes timesKnowing(Long unitId) {
        var times = times();
        return times.knows(unitId) ? times : looked().times;
    }

    /** To be called inside the transaction that changes a schedule or hours. */
    void changed() {
        calendar.updateStamp();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    /** Waits for a look that began before, so that it cannot bring back what it saw. */
    private synchronized void forget() {
        snapshot = null;
    }

    @Override
    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "calendar");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        clockwork.shutdownNow();
        clockwork = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }

    private void look() {
        try {
            looked();
            isTroubled = false;
        } catch (RuntimeException away) {
            if (!isTroubled) {
                LOG.warn("The calendar cannot be read anew, what was known last holds", away);
            }
            isTroubled = true;
        }
    }

    private synchronized Snapshot looked() {
        var stamp = calendar.findStamp(); // before the rows: what changes in between is seen at the next look
        var current = snapshot;
        if (current == null || !stamp.equals(current.stamp)) {
            var times = new OfficeTimes(
                    calendar.listUnits(), calendar.listHours(), calendar.listAllDays(), calendar.listYears(), usual);
            current = new Snapshot(stamp, times);
            snapshot = current;
        }
        return current;
    }
}
