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
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.SecuritySettings;
import org.linli.security.TooManyRequestsException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Records every answer 401 and 403, whoever gave it; of one address only so many a minute, so that a stranger cannot
 * fill the log. Logging in and asking for one's session are recorded, or not worth it, where they are handled.
 */
class RefusalAuditFilter extends OncePerRequestFilter {
    private static final Set<String> RECORDED_ELSEWHERE = Set.of("GET", "POST");

    private final AuditLog audit;
    private final RateLimiter limiter;
    private final ClientAddress address;
    private final RateLimit limit;

    RefusalAuditFilter(AuditLog audit, RateLimiter limiter, ClientAddress address, SecuritySettings settings) {
        this.audit = audit;
        this.limiter = limiter;
        this.address = address;
        this.limit = new RateLimit(settings.rateLimits().recordedRefusals(), Duration.ofMinutes(1));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var status = response.getStatus();
        if ((status == 401 || status == 403) && !isRecordedElsewhere(request)) {
            try {
                limiter.check("recorded-refusals", address.keyedHash(request), limit);
            } catch (TooManyRequestsException enough) {
                return;
            }
            audit.record("refused", request.getMethod() + " " + target(request), AuditResult.REFUSED, "HTTP " + status);
        }
    }

    private static boolean isRecordedElsewhere(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(SessionController.PATH) && RECORDED_ELSEWHERE.contains(request.getMethod());
    }

    /** The mapping's pattern where there is one, since paths may carry what belongs to one person only. */
    private static String target(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern != null ? pattern.toString() : request.getRequestURI();
    }
}
