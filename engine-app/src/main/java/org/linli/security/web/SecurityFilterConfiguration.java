package org.linli.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.apache.shiro.realm.Realm;
import org.apache.shiro.session.Session;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.servlet.AbstractShiroFilter;
import org.apache.shiro.web.session.mgt.ServletContainerSessionManager;
import org.linli.security.AuditLog;
import org.linli.security.ClientAddress;
import org.linli.security.CurrentUsers;
import org.linli.security.Login;
import org.linli.security.OwnRealmAuthenticator;
import org.linli.security.RateLimiter;
import org.linli.security.SecuritySettings;
import org.linli.shared.LinliSettings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The filters in their order: headers, the answer when the database is away, then (after Spring Session and the request's language) Shiro's subject, the
 * record of refusals, the guard of sessions.
 */
@Configuration(proxyBeanMethods = false)
class SecurityFilterConfiguration {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int BEFORE_SESSIONS = Integer.MIN_VALUE + 1;
    private static final int SHIRO = -50; // Spring's RequestContextFilter, which knows the language, is at -105
    private static final int REFUSALS = -40;
    private static final int GUARD = -30;

    /** Shiro's subject, kept in the servlet session, which Spring Session keeps in the database. */
    static final class SubjectFilter extends AbstractShiroFilter {
        SubjectFilter(WebSecurityManager manager) {
            setSecurityManager(manager);
        }
    }

    /** Does not write the caller's address into the session, which Shiro would do anew with every request. */
    static final class AddresslessSessionManager extends ServletContainerSessionManager {
        @Override
        protected Session createSession(jakarta.servlet.http.HttpSession session, String host) {
            return super.createSession(session, null);
        }
    }

    @Bean
    DefaultWebSecurityManager securityManager(List<Realm> realms) {
        var manager = new DefaultWebSecurityManager();
        manager.setAuthenticator(new OwnRealmAuthenticator());
        manager.setRealms(realms);
        manager.setSessionManager(new AddresslessSessionManager());
        manager.setRememberMeManager(null);
        return manager;
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeaders(LinliSettings settings) {
        return registered(new SecurityHeadersFilter(settings), BEFORE_ALL);
    }

    @Bean
    FilterRegistrationBean<DatabaseAwayFilter> databaseAway(ProblemWriter problems) {
        return registered(new DatabaseAwayFilter(problems), BEFORE_SESSIONS);
    }

    @Bean
    FilterRegistrationBean<SubjectFilter> shiroFilter(DefaultWebSecurityManager manager) {
        var registration = registered(new SubjectFilter(manager), SHIRO);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    @Bean
    FilterRegistrationBean<RefusalAuditFilter> refusalAudit(
            AuditLog audit, CurrentUsers users, RateLimiter limiter, ClientAddress address, SecuritySettings settings) {
        return registered(new RefusalAuditFilter(audit, users, limiter, address, settings), REFUSALS);
    }

    @Bean
    FilterRegistrationBean<SessionGuardFilter> sessionGuard(
            Login login, CsrfTokens tokens, ProblemWriter problems, SecuritySettings settings, Clock clock) {
        return registered(new SessionGuardFilter(login, tokens, problems, settings, clock), GUARD);
    }

    private static <F extends Filter> FilterRegistrationBean<F> registered(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
