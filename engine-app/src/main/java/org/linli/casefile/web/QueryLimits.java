package org.linli.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.linli.security.ClientAddress;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Keeps query codes from being guessed: so many look-ups per case and per caller in an hour. */
@Component
class QueryLimits {
    private static final int MAX_NUMBER = 40;

    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final Settings settings;

    QueryLimits(RateLimiter limiter, ClientAddress addresses, Settings settings) {
        this.limiter = limiter;
        this.addresses = addresses;
        this.settings = settings;
    }

    void check(String caseNumber, HttpServletRequest request) {
        var window = Duration.ofHours(1);
        var number = caseNumber.substring(0, Math.min(MAX_NUMBER, caseNumber.length()));
        limiter.check("query-case", number, new RateLimit(settings.perCase(), window));
        limiter.check("query-caller", addresses.keyedHash(request), new RateLimit(settings.perCaller(), window));
    }

    /**
     * How many look-ups, photos included, are answered in an hour.
     *
     * @param perCase of one case, by anybody: 100 million codes hold against it for years
     * @param perCaller by one caller, of any case
     */
    @ConfigurationProperties("linli.query-limits")
    record Settings(
            @DefaultValue("600") int perCase,
            @DefaultValue("3000") int perCaller) {}
}
