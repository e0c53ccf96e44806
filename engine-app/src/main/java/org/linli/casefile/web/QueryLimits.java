package org.linli.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private final RateLimit messages;

    QueryLimits(RateLimiter limiter, ClientAddress addresses, Settings settings) {
        this.limiter = limiter;
        this.addresses = addresses;
        wrongCodes = new RateLimit(settings.wrongCodes(), WINDOW);
        requests = new RateLimit(settings.requests(), WINDOW);
        messages = new RateLimit(settings.messages(), WINDOW);
    }

    /** Does a look-up by number and code; a {@link NotFoundException} counts as a wrong code. */
    <T> T guarded(String caseNumber, HttpServletRequest request, Supplier<T> lookUp) {
        var caller = addresses.keyedHash(request);
        var key = key(caseNumber, caller);
        limiter.check("query-caller", caller, requests);
        limiter.refuseWhenUsedUp(WRONG_CODES, key, wrongCodes);
        try {
            return lookUp.get();
        } catch (NotFoundException wrong) {
            limiter.check(WRONG_CODES, key, wrongCodes);
            throw wrong;
        }
    }

    /** Counts one message of a reporter, so that nobody floods a case. */
    void countMessage(String caseNumber, HttpServletRequest request) {
        var key =
                caseNumber.substring(0, Math.min(MAX_NUMBER, caseNumber.length())) + ' ' + addresses.keyedHash(request);
        limiter.check("message", key, messages);
    }

    /**
     * Does one look-up of several cases by number and code; each that is not found counts as a wrong code. Those for
     * which too many wrong codes were tried are left out, so that nobody learns whether his next guess was right.
     *
     * @param codes query codes by case number
     */
    <T> Map<String, T> guardedAll(
            Map<String, String> codes,
            HttpServletRequest request,
            Function<Map<String, String>, Map<String, T>> lookUp) {
        var caller = addresses.keyedHash(request);
        limiter.check("query-caller", caller, requests);
        var keys = codes.keySet().stream().collect(Collectors.toMap(number -> number, number -> key(number, caller)));
        var shut = limiter.usedUp(WRONG_CODES, keys.values(), wrongCodes);
        var open = codes.entrySet().stream()
                .filter(each -> !shut.contains(keys.get(each.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var found = lookUp.apply(open);
        open.keySet().stream()
                .filter(number -> !found.containsKey(number))
                .forEach(number -> limiter.check(WRONG_CODES, keys.get(number), wrongCodes));
        return found;
    }

    private static String key(String caseNumber, String caller) {
        return caseNumber.substring(0, Math.min(MAX_NUMBER, caseNumber.length())) + ' ' + caller;
    }

    /**
     * How much one caller may ask in an hour.
     *
     * @param wrongCodes wrong codes for one case: 100 million codes hold against that for centuries
     * @param requests look-ups and photos of any case
     * @param messages supplements, withdrawals and claims for one case
     */
    @ConfigurationProperties("linli.query-limits")
    record Settings(
            @DefaultValue("20") int wrongCodes,
            @DefaultValue("3000") int requests,
            @DefaultValue("20") int messages) {}
}
