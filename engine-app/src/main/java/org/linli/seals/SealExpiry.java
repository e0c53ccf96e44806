package org.linli.seals;

import java.time.Clock;
import java.time.Duration;
import org.linli.organization.MatterWaits;
import org.linli.shared.UseCaseService;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.context.ApplicationEventPublisher;

/** Tells administrators of certificates that end soon: on the day that the office says, and a week before. */
@UseCaseService
public class SealExpiry {
    private static final int LAST_DAYS = 7;

    private final SealMapper seals;
    private final OfficeSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealExpiry(SealMapper seals, OfficeSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.seals = seals;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** To be called once a day. */
    public int warn() {
        var days = settings.whole("seal.warnDays");
        return days == LAST_DAYS ? warn(days) : warn(days) + warn(LAST_DAYS);
    }

    private int warn(int days) {
        var day = clock.instant().plus(Duration.ofDays(days));
        var ending = seals.listEnding(day.minus(Duration.ofDays(1)), day);
        ending.forEach(one -> events.publishEvent(MatterWaits.one("sealEnds", SealOffice.MANAGE, one.unitId())));
        return ending.size();
    }
}
