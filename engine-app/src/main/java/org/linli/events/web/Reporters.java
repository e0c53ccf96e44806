package org.linli.events.web;

import java.time.Clock;
import java.time.Instant;
import org.linli.casefile.Reporter;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Keeps of a reporter what he agreed to: of an anonymous one nothing, not even when it was sent. */
@Component
class Reporters {
    private final Clock clock;

    Reporters(Clock clock) {
        this.clock = clock;
    }

    Reporter of(ReporterRequest request, boolean hasConsented, Long staffId) {
        if (request == null || request.anonymous()) {
            return new Reporter(null, null, true, null, staffId);
        }
        var name = PersonalText.of(request.name()).orElse(null);
        var phone = PersonalText.of(request.phone()).orElse(null);
        Instant consentedAt = hasConsented ? clock.instant() : null;
        return new Reporter(name, phone, name == null && phone == null, consentedAt, staffId);
    }
}
