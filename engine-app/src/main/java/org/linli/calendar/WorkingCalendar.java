package org.linli.calendar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says when a limit ends: by the days and hours of a unit, or of the whole office where no unit is named. */
@Component
public class WorkingCalendar {
    private final CalendarCache cache;

    WorkingCalendar(CalendarCache cache) {
        this.cache = cache;
    }

    /** How a unit works now; of null, how the whole office does. */
    public WorkingTime of(Long unitId) {
        return cache.timesKnowing(unitId).of(unitId);
    }

    /** The days of a unit with hours that were copied earlier, as {@link OfficeHours#text} wrote them; null: as now. */
    public WorkingTime of(Long unitId, String hours) {
        var now = of(unitId);
        return hours == null ? now : new WorkingTime(now.days(), OfficeHours.of(hours));
    }

    /** The moment at which {@code limit}, begun at {@code from}, is used up. */
    public Instant due(Instant from, Limit limit) {
        return of(null).due(from, limit);
    }

    /** As {@link #due(Instant, Limit)} by the calendar of a unit. */
    public Instant due(Instant from, Limit limit, Long unitId) {
        return of(unitId).due(from, limit);
    }

    /** The moment at which only {@code share} (0..1) of {@code limit} is left. */
    public Instant warn(Instant from, Limit limit, BigDecimal share) {
        return of(null).warn(from, limit, share);
    }

    /** As {@link #warn(Instant, Limit, BigDecimal)} by the calendar of a unit. */
    public Instant warn(Instant from, Limit limit, BigDecimal share, Long unitId) {
        return of(unitId).warn(from, limit, share);
    }

    /** The moment at which {@code worked} working time has passed since {@code from}. */
    public Instant plusWorking(Instant from, Duration worked) {
        return of(null).plusWorking(from, worked);
    }

    /** As {@link #plusWorking} with whole or half days of office hours. */
    public Instant plusWorkingDays(Instant from, BigDecimal days) {
        return of(null).plusWorkingDays(from, days);
    }

    /** The working time between two moments; none when {@code until} is not later. */
    public Duration workingBetween(Instant from, Instant until) {
        return of(null).workingBetween(from, until);
    }

    /** Working time in working days, two decimals, rounded down. */
    public BigDecimal inWorkingDays(Duration worked) {
        return of(null).inWorkingDays(worked);
    }

    public boolean isWorkingDay(LocalDate day) {
        return of(null).isWorkingDay(day);
    }

    /** Whether an end may still move, because days off between the two moments have not been announced. */
    public boolean isProvisional(Instant from, Instant due) {
        return of(null).isProvisional(from, due, LimitUnit.WD);
    }
}
