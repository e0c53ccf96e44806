package org.linli.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict logging in is; the idle time-out is {@code spring.session.timeout}.
 *
 * @param absoluteTimeout after this a session ends even if it is used
 * @param lockAfter this many failed logins in a row lock a user name
 * @param lockFor how long it stays locked, and after how long a failure is forgotten
 * @param residents how long the sessions of residents last
 */
@ConfigurationProperties("linli.security")
public record SecuritySettings(
        @DefaultValue("12h") Duration absoluteTimeout,
        @DefaultValue("5") int lockAfter,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue Password password,
        @DefaultValue RateLimits rateLimits,
        @DefaultValue Residents residents) {

    /** Longer than those of staff: a phone is somebody's own, and what is sensitive asks for a new code each time. */
    public record Residents(
            @DefaultValue("7d") Duration idleTimeout,
            @DefaultValue("30d") Duration absoluteTimeout) {}

    /**
     * What passwords must be like and how they are hashed (Argon2id).
     *
     * @param maxAge after this a password must be changed; zero: never
     * @param concurrentHashes how many are computed at a time, each in {@code memoryKib} of memory
     */
    public record Password(
            @DefaultValue("8") int minLength,
            @DefaultValue("3") int minKinds,
            @DefaultValue("90d") Duration maxAge,
            @DefaultValue("19456") int memoryKib,
            @DefaultValue("2") int iterations,
            @DefaultValue("1") int parallelism,
            @DefaultValue("4") int concurrentHashes) {}

    /** Calls a minute: log-ins and set-up attempts of one address, refusals of one address that are recorded singly. */
    public record RateLimits(
            @DefaultValue("300") int login,
            @DefaultValue("5") int setup,
            @DefaultValue("60") int recordedRefusals) {}
}
