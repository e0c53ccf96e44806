package org.linli.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.linli.shared.problem.NotFoundException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** How many codes that open nothing one address may try; a code that opens something costs no statement more. */
@Component
public class WrongCodes {
    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final RateLimit limit;

    WrongCodes(RateLimiter limiter, ClientAddress addresses, Settings settings) {
        this.limiter = limiter;
        this.addresses = addresses;
        limit = new RateLimit(settings.perCaller(), settings.window());
    }

    /**
     * Notes that a code opened nothing, and returns what to answer.
     *
     * @throws TooManyRequestsException if the address has tried too many
     */
    public NotFoundException refuse(HttpServletRequest request) {
        limiter.check("wrong-code", addresses.keyedHash(request), limit);
        return new NotFoundException();
    }

    /** Generous, because a whole neighbourhood may share one address, and old signs hang on. */
    @ConfigurationProperties("linli.wrong-codes")
    record Settings(
            @DefaultValue("100") int perCaller,
            @DefaultValue("10m") Duration window) {}
}
