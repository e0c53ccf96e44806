package org.linli.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.linli.shared.persistence.DataCipher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts failed logins per user name, known or not, and locks the name; exact on any number of nodes. */
@Component
class LoginAttempts {
    private static final Duration KEPT = Duration.ofDays(1);

    private final LoginAttemptMapper attempts;
    private final SecuritySettings settings;
    private final DataCipher cipher;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    LoginAttempts(
            LoginAttemptMapper attempts,
            SecuritySettings settings,
            DataCipher cipher,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.settings = settings;
        this.cipher = cipher;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws LoginLockedException if the name is locked now */
    void refuseIfLocked(String username) {
        attempts.find(key(username)).ifPresent(this::refuseIfLocked);
    }

    /**
     * Forgets the failures, unless the name was locked while the password was being checked.
     *
     * @throws LoginLockedException if the name is locked now
     */
    void succeeded(String username) {
        ownTransaction.executeWithoutResult(status -> {
            attempts.findForUpdate(key(username)).ifPresent(attempt -> {
                refuseIfLocked(attempt);
                attempts.delete(attempt.usernameHash());
            });
            attempts.deleteBefore(clock.instant().minus(KEPT));
        });
    }

    /**
     * Counts a failure and returns how many more tries there are before the name is locked; at least one.
     *
     * @throws LoginLockedException if this failure locked the name, or it was locked already
     */
    int failed(String username) {
        var attempt = ownTransaction.execute(status -> count(key(username)));
        refuseIfLocked(attempt);
        return settings.lockAfter() - attempt.failures();
    }

    /** Unlocks the name, after its password was set anew. */
    void forget(String username) {
        attempts.delete(key(username));
    }

    private LoginAttempt count(String key) {
        var now = clock.instant();
        attempts.insertIfMissing(new LoginAttempt(key, 0, now, null));
        var before = attempts.findForUpdate(key).orElseThrow();
        if (isLocked(before, now)) {
            return before;
        }
        var forgotten = before.lockedUntil() != null
                || before.lastFailedAt().plus(settings.lockFor()).isBefore(now);
        var failures = (forgotten ? 0 : before.failures()) + 1;
        var lockedUntil = failures < settings.lockAfter() ? null : now.plus(settings.lockFor());
        var after = new LoginAttempt(key, failures, now, lockedUntil);
        attempts.update(after);
        return after;
    }

    private void refuseIfLocked(LoginAttempt attempt) {
        var now = clock.instant();
        if (isLocked(attempt, now)) {
            throw new LoginLockedException(attempt.lockedUntil(), now);
        }
    }

    private static boolean isLocked(LoginAttempt attempt, Instant now) {
        return attempt.lockedUntil() != null && attempt.lockedUntil().isAfter(now);
    }

    private String key(String username) {
        return cipher.fingerprint("login:" + username);
    }
}
