package org.linli.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/**
 * Says when a limit ends. Office time; working days are Monday to Friday.
 *
 * <p>The day of the start never counts 《民法典》 Art 201; n working days end when the office closes on the nth.
 */
@Component
public class WorkingCalendar {
    private final OfficeHours hours;

    WorkingCalendar(OfficeHours hours) {
        this.hours = hours;
    }

    /** The moment at which {@code limit}, begun at {@code from}, is used up. */
    public Instant due(Instant from, Limit limit) {
        return switch (limit.unit()) {
            case MIN -> from.plus(times(Duration.ofMinutes(1), limit.amount()));
            case WH -> afterWorking(office(from), times(Duration.ofHours(1), limit.amount()));
            case WD -> endOfWorkingDays(from, limit.amount());
            case D -> endOfDay(office(from).toLocalDate().plusDays(wholeDays(limit.amount())));
        };
    }

    /** The moment at which only {@code share} (0..1) of {@code limit} is left. */
    public Instant warn(Instant from, Limit limit, BigDecimal share) {
        var used = limit.amount().multiply(BigDecimal.ONE.subtract(share));
        return switch (limit.unit()) {
            case MIN, WH -> due(from, new Limit(used, limit.unit()));
            case WD -> afterWorking(nextOpening(from), times(hours.perDay(), used));
            case D -> from.plus(times(Duration.between(from, due(from, limit)), BigDecimal.ONE.subtract(share)));
        };
    }

    /** The moment at which {@code worked} working time has passed since {@code from}. */
    public Instant plusWorking(Instant from, Duration worked) {
        return worked.isZero() ? from : afterWorking(office(from), worked);
    }

    /** As {@link #plusWorking} with whole or half days of office hours. */
    public Instant plusWorkingDays(Instant from, BigDecimal days) {
        return plusWorking(from, times(hours.perDay(), days));
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

    /** Working time in working days, two decimals, rounded down. */
    public BigDecimal inWorkingDays(Duration worked) {
        return BigDecimal.valueOf(worked.toMinutes())
                .divide(BigDecimal.valueOf(hours.perDay().toMinutes()), 2, RoundingMode.DOWN);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private Instant endOfWorkingDays(Instant from, BigDecimal days) {
        var worked = times(hours.perDay(), days);
        return worked.isZero() ? from : afterWorking(nextOpening(from), worked);
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

    /** Half a calendar day ends with its day. */
    private static long wholeDays(BigDecimal days) {
        return days.setScale(0, RoundingMode.CEILING).longValueExact();
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
