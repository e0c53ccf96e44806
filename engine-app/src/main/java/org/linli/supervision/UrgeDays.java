package org.linli.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.calendar.WorkingCalendar;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** The working day by which urging is counted; a weekend belongs to the day before. */
@Component
class UrgeDays {
    private final WorkingCalendar calendar;
    private final Clock clock;

    UrgeDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        var day = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    LocalDate next() {
        var day = LocalDate.ofInstant(clock.instant(), Zone.OFFICE).plusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    Instant startOfToday() {
        return startOf(today());
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.OFFICE).toInstant();
    }
}
