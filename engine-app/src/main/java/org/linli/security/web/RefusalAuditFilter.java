package org.linli.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.ClientAddress;
import org.linli.security.CurrentUsers;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.SecuritySettings;
import org.linli.security.TooManyRequestsException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records every answer 401 and 403, whoever gave it, and every 404 for a record that a user asked for, since what he may
 * not see does not exist for him; of one address or user only so many a minute, so that nobody can fill the log. Logging
 * in and asking for one's session are recorded, or not worth it, where they are handled.
 */
class RefusalAuditFilter extends OncePerRequestFilter {
    private static final Set<String> RECORDED_ELSEWHERE = Set.of("GET", "POST");

    private final AuditLog audit;
    private final CurrentUsers users;
    private final RateLimiter limiter;
    private final ClientAddress address;
    private final RateLimit limit;

    RefusalAuditFilter(
            AuditLog audit, CurrentUsers users, RateLimiter limiter, ClientAddress address, SecuritySettings settings) {
        this.audit = audit;
        this.users = users;
        this.limiter = limiter;
        this.address = address;
        this.limit = new RateLimit(settings.rateLimits().recordedRefusals(), Duration.ofMinutes(1));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var status = response.getStatus();
        var target = RequestTarget.of(request);
        if ((status == 401 || status == 403) && !isRecordedElsewhere(request)) {
            record("refused", target, status, "recorded-refusals", address.keyedHash(request));
        } else if (status == 404 && target.isRecord()) {
            users.findLoggedIn()
                    .ifPresent(user -> record("not-found", target, status, "recorded-misses", user.username()));
        }
    }

    private void record(String action, RequestTarget target, int status, String bucket, String key) {
        try {
            limiter.check(bucket, key, limit);
        } catch (TooManyRequestsException enough) {
            return;
        }
        audit.record(action, target.toString(), AuditResult.REFUSED, "HTTP " + status);
    }

    private static boolean isRecordedElsewhere(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(SessionController.PATH) && RECORDED_ELSEWHERE.contains(request.getMethod());
    }
}
