package org.linli.ratings;

import java.time.Clock;
import java.time.Duration;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Marks many ratings of a window within minutes: visitors do not come that fast. */
@Component
class Bursts {
    private final RatingMapper mapper;
    private final OfficeSettings settings;
    private final Clock clock;

    Bursts(RatingMapper mapper, OfficeSettings settings, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    void mark(Rating rating) {
        var most = settings.whole("rating.burst");
        if (rating.counterId() == null || most == 0) {
            return;
        }
        var since = clock.instant().minus(Duration.ofMinutes(settings.whole("rating.burstMinutes")));
        if (mapper.countAt(rating.counterId(), since) > most) {
            mapper.markBurst(rating.counterId(), since);
        }
    }
}
