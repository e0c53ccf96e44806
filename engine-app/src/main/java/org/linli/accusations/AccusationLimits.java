package org.linli.accusations;

import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.TooManyRequestsException;
import org.springframework.stereotype.Component;

/** How much one address may send; the counter can be tied to no other count of the same address. */
@Component
public class AccusationLimits {
    private static final String BUCKET = "form";

    private final RateLimiter limiter;
    private final AccusationCipher cipher;
    private final RateLimit limit;

    AccusationLimits(RateLimiter limiter, AccusationCipher cipher, AccusationSettings settings) {
        this.limiter = limiter;
        this.cipher = cipher;
        limit = new RateLimit(settings.perCaller(), settings.window());
    }

    /**
     * @param caller keyed hash of his address
     * @throws TooManyRequestsException if he has sent too much
     */
    public void check(String caller) {
        limiter.check(BUCKET, cipher.fingerprint("caller:" + caller), limit);
    }
}
