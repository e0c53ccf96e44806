package org.linli.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.linli.shared.Zone;

/**
 * Counts time as one unit works: its working days and its hours, in office time.
 *
 * <p>The day of the start never counts 《民法典》 Art 201; n working days end when the office closes on the nth. Calendar
 * days end at midnight; where the last one is a day of rest, at the end of the next working day, Art 203.
 */
public record WorkingTime(WorkingDays days, OfficeHours hours) {

    /** The moment at which {@code limit}, begun at {@code from}, is used up. */
    public Instant due(Instant from, Limit limit) {
        return switch (limit.unit()) {
            case MIN -> from.plus(times(Duration.ofMinutes(1), limit.amount()));
            case WH -> plusWorking(from, times(Duration.ofHours(1), limit.amount()));
            case WD -> endOfWorkingDays(from, limit.amount());
            case D -> movedFromRest(unmovedDue(from, limit));
        };
    }

    /** As {@link #due}, but calendar days end on their last day even if that is a day of rest. */
    public Instant unmovedDue(Instant from, Limit limit) {
        return limit.unit() == LimitUnit.D
                ? endOfDay(office(from).toLocalDate().plusDays(wholeDays(limit.amount())))
                : due(from, limit);
    }

    /** The moment at which only {@code share} (0..1) of {@code limit} is left; of calendar days of the unmoved limit. */
    public Instant warn(Instant from, Limit limit, BigDecimal share) {
        var used = limit.amount().multiply(BigDecimal.ONE.subtract(share));
        return switch (limit.unit()) {
            case MIN, WH -> due(from, new Limit(used, limit.unit()));
            case WD -> afterWorking(nextOpening(from), times(hours.perDay(), used));
            case D -> from.plus(times(Duration.between(from, unmovedDue(from, limit)), BigDecimal.ONE.subtract(share)));
        };
    }

    /** The end of a day, or of the next working day where that day is a day of rest. */
    public Instant movedFromRest(Instant endOfDay) {
        return endOfDay(workingDayFrom(lastDayBefore(endOfDay)));
    }

    /** The moment at which {@code worked} working time has passed since {@code from}. */
    public Instant plusWorking(Instant from, Duration worked) {
        return worked.isZero() ? from : afterWorking(office(from), worked);
    }

    /** As {@link #plusWorking} with days of office hours; what ended with its day ends with a whole day again. */
    public Instant plusWorkingDays(Instant at, BigDecimal more) {
        var endsWithItsDay = office(at).toLocalTime().equals(LocalTime.MIDNIGHT);
        return endsWithItsDay && isWhole(more) && more.signum() > 0
                ? endOfDay(workingDayAfter(lastDayBefore(at), more.intValueExact()))
                : plusWorking(at, times(hours.perDay(), more));
    }

    /** The working time between two moments; none when {@code until} is not later. */
    public Duration workingBetween(Instant from, Instant until) {
        var worked = Duration.ZERO;
        var last = office(until);
        for (var at = office(from);
                at.isBefore(last);
                at = at.toLocalDate().plusDays(1).atStartOfDay(Zone.OFFICE)) {
            if (isWorkingDay(at.toLocalDate())) {
                worked = worked.plus(hours.leftAt(at.toLocalTime()));
                if (at.toLocalDate().equals(last.toLocalDate())) {
                    worked = worked.minus(hours.leftAt(last.toLocalTime()));
                }
            }
        }
        return worked;
    }

    /** The end of a limit in working time that stood still meanwhile: as much is left as was left when it stopped. */
    public Instant afterPause(Instant end, Instant pausedAt, Instant resumedAt) {
        var later = plusWorking(resumedAt, workingBetween(pausedAt, end));
        var endsWithItsDay = office(end).toLocalTime().equals(LocalTime.MIDNIGHT);
        return endsWithItsDay ? endOfDay(office(later).toLocalDate()) : later;
    }

    /** An end of calendar days later by the days between two moments, as when a clock stood still in between. */
    public static Instant plusDaysBetween(Instant endOfDay, Instant pausedAt, Instant resumedAt) {
        return office(endOfDay).plusDays(daysBetween(pausedAt, resumedAt)).toInstant();
    }

    /** The office days from that of one moment to that of another. */
    public static int daysBetween(Instant from, Instant until) {
        return (int) ChronoUnit.DAYS.between(
                office(from).toLocalDate(), office(until).toLocalDate());
    }

    /** Working time in working days, two decimals, rounded down. */
    public BigDecimal inWorkingDays(Duration worked) {
        return BigDecimal.valueOf(worked.toMinutes())
                .divide(BigDecimal.valueOf(hours.perDay().toMinutes()), 2, RoundingMode.DOWN);
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.isWorkingDay(day);
    }

    /** Whether the end of a limit may still move because days off of its time have not been announced. */
    public boolean isProvisional(Instant from, Instant due, LimitUnit unit) {
        if (unit == LimitUnit.MIN || !due.isAfter(from)) {
            return false;
        }
        var last = lastDayBefore(due).getYear();
        for (var year = unit == LimitUnit.D ? last : office(from).getYear(); year <= last; year++) {
            if (!days.isPublished(year)) {
                return true;
            }
        }
        return false;
    }

    private Instant endOfWorkingDays(Instant from, BigDecimal number) {
        if (number.signum() == 0) {
            return from;
        }
        return hours.workingDaysEnd() == WorkingDayEnd.MIDNIGHT && isWhole(number)
                ? endOfDay(workingDayAfter(office(from).toLocalDate(), number.intValueExact()))
                : afterWorking(nextOpening(from), times(hours.perDay(), number));
    }

    private ZonedDateTime nextOpening(Instant from) {
        return office(from).toLocalDate().plusDays(1).atTime(hours.opens()).atZone(Zone.OFFICE);
    }

    private Instant afterWorking(ZonedDateTime start, Duration worked) {
        var day = start.toLocalDate();
        var time = start.toLocalTime();
        var left = worked;
        while (true) {
            var available = isWorkingDay(day) ? hours.leftAt(time) : Duration.ZERO;
            if (!available.isZero() && left.compareTo(available) <= 0) {
                return day.atTime(hours.after(time, left)).atZone(Zone.OFFICE).toInstant();
            }
            left = left.minus(available);
            day = day.plusDays(1);
            time = LocalTime.MIN;
        }
    }

    private LocalDate workingDayFrom(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    private LocalDate workingDayAfter(LocalDate day, int number) {
        var last = day;
        for (var counted = 0; counted < number; counted++) {
            last = workingDayFrom(last.plusDays(1));
        }
        return last;
    }

    /** The day that ends at midnight belongs to what ends there. */
    private static LocalDate lastDayBefore(Instant end) {
        return office(end.minusMillis(1)).toLocalDate();
    }

    /** Half a calendar day ends with its day. */
    private static long wholeDays(BigDecimal days) {
        return days.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
    }

    private static ZonedDateTime office(Instant at) {
        return at.atZone(Zone.OFFICE);
    }

    private static Duration times(Duration unit, BigDecimal amount) {
        return Duration.ofMillis(
                amount.multiply(BigDecimal.valueOf(unit.toMillis())).longValue());
    }
}
