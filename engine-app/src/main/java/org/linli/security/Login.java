package org.linli.security;

import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.linli.shared.problem.DomainException;
import org.springframework.stereotype.Service;

/** Logs the caller of the current request in and out. */
@Service
public class Login {
    private final CurrentUsers users;
    private final AuditLog audit;

    Login(CurrentUsers users, AuditLog audit) {
        this.users = users;
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

    /** Ends the session, if there is one. */
    public void logout() {
        users.findLoggedIn().ifPresent(user -> end("logout", user));
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
