package org.linli.security;

import java.time.Instant;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.linli.shared.problem.DomainException;
import org.springframework.stereotype.Service;

/** Logs the caller of the current request in and out. */
@Service
public class Login {
    private final CurrentUsers users;
    private final CurrentResidents residents;
    private final AuditLog audit;

    Login(CurrentUsers users, CurrentResidents residents, AuditLog audit) {
        this.users = users;
        this.residents = residents;
        this.audit = audit;
    }

    /**
     * Ends the session that the caller may have brought and begins a new one, with a new id; {@code origin} tells in the
     * audit log where from.
     *
     * @throws LoginRefusedException if user name and password do not belong together
     * @throws LoginLockedException if the name has been locked by failures
     */
    public CurrentUser login(String username, String password, String origin) {
        var subject = SecurityUtils.getSubject();
        subject.logout();
        try {
            subject.login(new UsernamePasswordToken(username, password));
        } catch (AuthenticationException failure) {
            throw failure.getCause() instanceof DomainException refusal ? refusal : failure;
        }
        var user = users.requireLoggedIn();
        audit.recordAs(user.username(), "login", "account:" + user.username(), AuditResult.SUCCESS, origin);
        return user;
    }

    /**
     * As {@link #login} for a resident whose one-time code was redeemed: a session of staff that was brought ends, so that
     * nobody is both at once.
     */
    public void loginResident(CurrentResident resident, Instant sessionsSince, String origin) {
        var subject = SecurityUtils.getSubject();
        subject.logout();
        subject.login(new ResidentRealm.Proved(ResidentPrincipal.of(resident.accountId(), sessionsSince)));
        audit.recordAs(resident.actor(), "login", resident.actor(), AuditResult.SUCCESS, origin);
    }

    /** Ends the session, if there is one. */
    public void logout() {
        users.findLoggedIn().ifPresent(user -> end("logout", user));
        residents
                .find()
                .map(CurrentResident::actor)
                .ifPresent(actor -> audit.recordAs(actor, "logout", actor, AuditResult.SUCCESS, null));
        SecurityUtils.getSubject().logout();
    }

    /** Ends a session that has lasted too long. */
    public void expire() {
        users.findLoggedIn().ifPresent(user -> end("session-expired", user));
        SecurityUtils.getSubject().logout();
    }

    private void end(String action, CurrentUser user) {
        audit.recordAs(user.username(), action, "account:" + user.username(), AuditResult.SUCCESS, null);
    }
}
