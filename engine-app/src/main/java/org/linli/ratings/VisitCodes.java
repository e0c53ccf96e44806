package org.linli.ratings;

import java.time.Clock;
import java.time.Duration;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** The code of a visit is shown once at a window, and is good for as long as somebody takes to rate there. */
@Component
class VisitCodes {
    private final OfficeSettings settings;
    private final Clock clock;

    VisitCodes(OfficeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isGood(Rating rating) {
        var until = rating.invitedAt().plus(Duration.ofMinutes(settings.whole("rating.visitMinutes")));
        return rating.counterId() == null || clock.instant().isBefore(until);
    }
}
