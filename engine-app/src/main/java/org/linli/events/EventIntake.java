package org.linli.events;

import org.linli.shared.idempotency.IdempotentRequest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes reports in; where two reporters run into each other's locks, the loser is tried again.
 *
 * <p>The first reports of a grid's day are the likely place: both want to make the row that counts them.
 */
@Component
public class EventIntake {
    private static final int ATTEMPTS = 5;

    private final EventService events;
    private final RetryTemplate attempts = RetryTemplate.builder()
            .maxAttempts(ATTEMPTS)
            .exponentialBackoff(20, 2, 500, true)
            .retryOn(PessimisticLockingFailureException.class)
            .retryOn(DuplicateKeyException.class)
            .build();

    EventIntake(EventService events) {
        this.events = events;
    }

    /** As {@link EventService#report}, which is rolled back whole before it is tried again. */
    public Receipt report(NewEvent event, IdempotentRequest request) {
        return attempts.execute(attempt -> events.report(event, request));
    }
}
