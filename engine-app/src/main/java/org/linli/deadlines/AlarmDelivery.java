package org.linli.deadlines;

import java.time.Clock;
import org.linli.shared.UseCaseService;
import org.springframework.context.ApplicationEventPublisher;

/** Tells alarms, each in a transaction of its own with all that listeners do because of it. */
@UseCaseService
public class AlarmDelivery {
    private static final int MAX_FAILURE = 500;
    private static final int MOST_DOUBLINGS = 12;

    private final AlarmMapper alarms;
    private final ApplicationEventPublisher publisher;
    private final DeadlineSettings settings;
    private final Clock clock;

    AlarmDelivery(AlarmMapper alarms, ApplicationEventPublisher publisher, DeadlineSettings settings, Clock clock) {
        this.alarms = alarms;
        this.publisher = publisher;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Tells the oldest alarm that waits; false when there is none, or others are at it.
     *
     * @throws AlarmFailedException if a listener failed; nothing of it has happened then
     */
    public boolean tellNext() {
        var now = clock.instant();
        var next = alarms.lockNext(now);
        next.ifPresent(alarm -> {
            if (!alarm.isVoid()) {
                tell(alarm);
            }
            alarms.markDone(alarm.id(), now);
        });
        return next.isPresent();
    }

    /** Puts a failed alarm off, or gives it up until an administrator has looked at it. */
    public void putOff(AlarmFailedException failed) {
        var alarm = failed.alarm();
        var now = clock.instant();
        var isLast = alarm.attempts() + 1 >= settings.attempts();
        var pause = settings.retryAfter().multipliedBy(1L << Math.min(alarm.attempts(), MOST_DOUBLINGS));
        alarms.markFailed(alarm.id(), failed.reason(MAX_FAILURE), isLast ? null : now.plus(pause), now);
    }

    private void tell(DeadlineAlarm alarm) {
        try {
            publisher.publishEvent(alarm.event());
        } catch (RuntimeException failure) {
            throw new AlarmFailedException(alarm, failure);
        }
    }
}
