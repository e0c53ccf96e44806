package org.linli.shared;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Does a use case again when it lost a race for a row: its transaction was rolled back whole, and what the other one
 * wrote is there to be read. To be called outside a transaction.
 */
@Component
public class Retries {
    private static final int ATTEMPTS = 5;

    private final RetryTemplate attempts = RetryTemplate.builder()
            .maxAttempts(ATTEMPTS)
            .exponentialBackoff(20, 2, 300, true)
            .retryOn(ConcurrencyFailureException.class)
            .build();

    /** What {@code useCase} answers, or the refusal or lost race of its last attempt. */
    public <T> T whenARaceIsLost(Supplier<T> useCase) {
        return attempts.execute(attempt -> useCase.get());
    }
}
