package org.linli.security;

import java.time.Duration;

/** At most {@code hits} calls in each fixed window of length {@code window}. */
public record RateLimit(int hits, Duration window) {

    public RateLimit {
        if (hits < 1 || window == null || window.toSeconds() < 1) {
            throw new IllegalArgumentException("A rate limit needs at least one hit and a window of a second or more");
        }
    }
}
