package org.linli.residents.web;

import java.time.Duration;
import org.linli.residents.ResidentFilter;
import org.linli.residents.ResidentSettings;
import org.linli.security.CurrentUser;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.springframework.stereotype.Component;

/** How often one person may look for somebody by a number. */
@Component
class PersonSearches {
    private final RateLimiter limiter;
    private final RateLimit searches;

    PersonSearches(RateLimiter limiter, ResidentSettings settings) {
        this.limiter = limiter;
        searches = new RateLimit(settings.searchesForSomebody(), Duration.ofHours(1));
    }

    void check(ResidentFilter filter, CurrentUser user) {
        if (filter.asksForSomebody()) {
            limiter.check("resident-search", String.valueOf(user.staffId()), searches);
        }
    }
}
