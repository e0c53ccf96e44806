package org.linli.events.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.linli.security.ClientAddress;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** How many reports one caller may send without an account. */
@Component
class ReportLimits {
    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final RateLimit perCaller;
    private final RateLimit questions;

    ReportLimits(RateLimiter limiter, ClientAddress addresses, Settings settings) {
        this.limiter = limiter;
        this.addresses = addresses;
        perCaller = new RateLimit(settings.perCaller(), settings.window());
        questions = new RateLimit(settings.similarPerCaller(), settings.window());
    }

    void check(HttpServletRequest request) {
        limiter.check("report", addresses.keyedHash(request), perCaller);
    }

    /** For questions about similar reports, so that nobody reads a neighbourhood's troubles out of them. */
    void checkQuestion(HttpServletRequest request) {
        limiter.check("report-similar", addresses.keyedHash(request), questions);
    }

    /** Generous, because a whole neighbourhood may share one address of its mobile network. */
    @ConfigurationProperties("linli.report-limits")
    record Settings(
            @DefaultValue("200") int perCaller,
            @DefaultValue("100") int similarPerCaller,
            @DefaultValue("10m") Duration window) {}
}
