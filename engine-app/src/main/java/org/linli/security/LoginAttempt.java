package org.linli.security;

import java.time.Instant;

/** How often a user name, known or not, has failed in a row. */
record LoginAttempt(String usernameHash, int failures, Instant lastFailedAt, Instant lockedUntil) {}
