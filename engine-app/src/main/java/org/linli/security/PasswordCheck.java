package org.linli.security;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Compares a password with the account's, in the same time and with the same words where there is no account. */
@Component
class PasswordCheck {
    private final AccountMapper accounts;
    private final PasswordHasher hasher;
    private final LoginAttempts attempts;
    private final AuditLog audit;

    PasswordCheck(AccountMapper accounts, PasswordHasher hasher, LoginAttempts attempts, AuditLog audit) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * Returns what a session remembers of the person.
     *
     * @throws LoginRefusedException if the password is wrong, or nobody active has the name
     * @throws LoginLockedException if the name has been locked by failures
     */
    StaffPrincipal check(String typedName, String password) {
        var typed = typedName.strip().toLowerCase(Locale.ROOT);
        var known = accounts.findByUsername(typed);
        // A database may find an account under more than one spelling: its failures count under its own.
        var username = known.map(Account::username).orElse(typed);
        var account = known.filter(Account::isActive);
        var object = "account:" + account.map(Account::username).orElseGet(() -> masked(typed));
        try {
            attempts.refuseIfLocked(username);
            var matches =
                    hasher.matches(password, account.map(Account::passwordHash).orElse(null));
            if (!matches) {
                throw new LoginRefusedException(attempts.failed(username));
            }
            attempts.succeeded(username);
        } catch (LoginRefusedException | LoginLockedException refusal) {
            audit.recordAs(
                    AuditLog.PUBLIC,
                    "login",
                    object,
                    AuditResult.REFUSED,
                    refusal.type().slug());
            throw refusal;
        }
        renewHash(account.orElseThrow(), password);
        return StaffPrincipal.of(account.get().id(), account.get().passwordChangedAt());
    }

    /** After a change of the cost settings the hash is made anew while the password is at hand. */
    private void renewHash(Account account, String password) {
        if (hasher.isOutdated(account.passwordHash())) {
            accounts.updatePassword(account.withPassword(
                    hasher.hash(password), account.passwordChangedAt(), account.mustChangePassword()));
        }
    }

    /** What was typed may be a password in the wrong field: the log keeps two characters of it. */
    static String masked(String username) {
        return username.substring(0, Math.min(2, username.length())) + "***";
    }
}
