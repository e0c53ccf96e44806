package org.linli.events.web;

import java.time.Clock;
import java.time.Instant;
import org.linli.casefile.Reporter;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Keeps of a reporter what he agreed to: of an anonymous one nothing, not even when it was sent. */
@Component
class Reporters {
    private final Clock clock;

    Reporters(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param hasConsented true or false as the reporter answered; null where a partner system asked him itself
     * @throws InvalidRequestException if he gives name or phone and does not agree to their being kept
     */
    Reporter of(ReporterRequest request, Boolean hasConsented, Long staffId) {
        if (request == null || request.anonymous()) {
            return new Reporter(null, null, true, null, staffId);
        }
        var name = PersonalText.of(request.name()).orElse(null);
        var phone = PersonalText.of(request.phone()).orElse(null);
        var isAnonymous = name == null && phone == null;
        if (!isAnonymous && Boolean.FALSE.equals(hasConsented)) {
            throw new InvalidRequestException("consent", "event.consent");
        }
        Instant consentedAt = Boolean.TRUE.equals(hasConsented) ? clock.instant() : null;
        return new Reporter(name, phone, isAnonymous, consentedAt, staffId);
    }
}
