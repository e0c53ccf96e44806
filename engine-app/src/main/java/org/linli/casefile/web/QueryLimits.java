package org.linli.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.linli.security.ClientAddress;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.problem.NotFoundException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Keeps query codes from being guessed without shutting out those who know theirs.
 *
 * <p>Only wrong codes count, for each caller and case: who guesses is stopped, the reporter elsewhere is not.
 */
@Component
class QueryLimits {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MAX_NUMBER = 36;
    private static final String WRONG_CODES = "query";

    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final RateLimit wrongCodes;
    private final RateLimit requests;

    QueryLimits(RateLimiter limiter, ClientAddress addresses, Settings settings) {
        this.limiter = limiter;
        this.addresses = addresses;
        wrongCodes = new RateLimit(settings.wrongCodes(), WINDOW);
        requests = new RateLimit(settings.requests(), WINDOW);
    }

    /** Does a look-up by number and code; a {@link NotFoundException} counts as a wrong code. */
    <T> T guarded(String caseNumber, HttpServletRequest request, Supplier<T> lookUp) {
        var caller = addresses.keyedHash(request);
        var key = caseNumber.substring(0, Math.min(MAX_NUMBER, caseNumber.length())) + ' ' + caller;
        limiter.check("query-caller", caller, requests);
        limiter.refuseWhenUsedUp(WRONG_CODES, key, wrongCodes);
        try {
            return lookUp.get();
        } catch (NotFoundException wrong) {
            limiter.check(WRONG_CODES, key, wrongCodes);
            throw wrong;
        }
    }

    /**
     * How much one caller may ask in an hour.
     *
     * @param wrongCodes wrong codes for one case: 100 million codes hold against that for centuries
     * @param requests look-ups and photos of any case
     */
    @ConfigurationProperties("linli.query-limits")
    record Settings(
            @DefaultValue("20") int wrongCodes,
            @DefaultValue("3000") int requests) {}
}
