package org.linli.changes;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** What is verified is written down the same day: before the community's office closes, or else on its next day. */
@Component
class SameDay {
    private static final Limit ONE_DAY = new Limit(BigDecimal.ONE, LimitUnit.WD);

    private final WorkingCalendar calendar;
    private final Clock clock;

    SameDay(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant end(long unitId) {
        var now = clock.instant();
        var today = calendar.due(now.minus(Duration.ofDays(1)), ONE_DAY, unitId);
        return today.isAfter(now) ? today : calendar.due(now, ONE_DAY, unitId);
    }
}
