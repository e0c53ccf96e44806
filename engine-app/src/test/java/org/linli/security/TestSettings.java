package org.linli.security;

import java.time.Duration;

/** The settings as they come, but with hashes that cost little. */
final class TestSettings {
    static final SecuritySettings STANDARD = new SecuritySettings(
            Duration.ofHours(12),
            5,
            Duration.ofMinutes(15),
            new SecuritySettings.Password(8, 3, Duration.ofDays(90), 64, 1, 1, 2),
            new SecuritySettings.RateLimits(300, 5, 60),
            new SecuritySettings.Residents(Duration.ofDays(7), Duration.ofDays(30)));

    private TestSettings() {}
}
