package org.linli.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;

/** The ways in: who has an account and with which password. */
@UseCaseService
public class Accounts {
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    private final AccountMapper accounts;
    private final PasswordHasher hasher;
    private final PasswordPolicy policy;
    private final LoginAttempts attempts;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(
            AccountMapper accounts,
            PasswordHasher hasher,
            PasswordPolicy policy,
            LoginAttempts attempts,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.policy = policy;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a user name may look like this. */
    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    /** @throws InvalidRequestException if the name has another form, or somebody has it */
    public void checkUsername(String username) {
        if (!isUsername(username)) {
            throw new InvalidRequestException("username", "security.username.format");
        }
        if (accounts.findByUsername(username).isPresent()) {
            throw new InvalidRequestException("username", "security.username.taken");
        }
    }

    /** @throws InvalidRequestException if the password is too weak */
    public void checkPassword(String username, String password) {
        policy.check("password", username, password);
    }

    /**
     * Opens an account with a random password, which it returns and which must be changed at the first login.
     *
     * @throws InvalidRequestException as {@link #checkUsername}
     */
    public String open(long staffId, String username) {
        var password = policy.initialPassword();
        open(staffId, username, password, true);
        return password;
    }

    /**
     * Opens an account with a password made before, which must be changed at the first login.
     *
     * @throws InvalidRequestException as {@link #checkUsername}
     */
    public void open(long staffId, String username, InitialPassword password) {
        checkUsername(username);
        insert(staffId, username, password.hash(), true);
    }

    /** @throws InvalidRequestException as {@link #checkUsername} and {@link #checkPassword} */
    public void open(long staffId, String username, String password) {
        checkPassword(username, password);
        open(staffId, username, password, false);
    }

    /**
     * Replaces a forgotten password by a random one, which it returns, unlocks the name and ends all its sessions.
     *
     * @throws NotFoundException if there is no such account
     */
    public String reset(String username) {
        var account = accounts.findByUsername(username).orElseThrow(NotFoundException::new);
        var password = policy.initialPassword();
        save(account, password, true);
        attempts.forget(account.username());
        audit.record("reset-password", "account:" + account.username(), AuditResult.SUCCESS, null);
        return password;
    }

    /**
     * Changes the password of {@code username}, and ends all sessions that were begun with the old one.
     *
     * @throws InvalidRequestException if the old password is wrong, or the new one is too weak or the same
     * @throws LoginLockedException if the name has been locked by failures
     */
    public void change(String username, String oldPassword, String newPassword) {
        var account = accounts.findByUsername(username).orElseThrow(NotFoundException::new);
        attempts.refuseIfLocked(username);
        if (!hasher.matches(oldPassword, account.passwordHash())) {
            attempts.failed(username);
            audit.record("change-password", "account:" + username, AuditResult.REFUSED, "wrong old password");
            throw new InvalidRequestException("oldPassword", "security.password.wrong");
        }
        policy.check("newPassword", username, newPassword);
        if (newPassword.equals(oldPassword)) {
            throw new InvalidRequestException("newPassword", "security.password.same");
        }
        save(account, newPassword, false);
        attempts.forget(username);
        audit.record("change-password", "account:" + username, AuditResult.SUCCESS, null);
    }

    /** Opens or shuts the way in of a person; sessions of a shut account end at once. */
    public void setActive(long staffId, boolean isActive) {
        accounts.updateActive(staffId, isActive);
    }

    private void open(long staffId, String username, String password, boolean mustChange) {
        checkUsername(username);
        insert(staffId, username, hasher.hash(password), mustChange);
    }

    private void insert(long staffId, String username, String hash, boolean mustChange) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        accounts.insert(new Account(null, staffId, username, hash, now, mustChange, true, 0, now));
    }

    private void save(Account account, String password, boolean mustChange) {
        var changed = account.withPassword(hasher.hash(password), clock.instant(), mustChange);
        if (accounts.updatePassword(changed) == 0) {
            throw new OptimisticLockingFailureException(
                    "Account %s was changed meanwhile".formatted(account.username()));
        }
    }
}
