package org.linli.calendar;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The hours in which offices work, in office time; the break is not working time. */
@ConfigurationProperties("linli.calendar")
public record OfficeHours(
        @DefaultValue("08:30") LocalTime opens,
        @DefaultValue("12:00") LocalTime breakStarts,
        @DefaultValue("14:00") LocalTime breakEnds,
        @DefaultValue("17:30") LocalTime closes) {

    Duration perDay() {
        return Duration.between(opens, breakStarts).plus(Duration.between(breakEnds, closes));
    }

    /** Working time that is left of a day at {@code time}. */
    Duration leftAt(LocalTime time) {
        return left(time, opens, breakStarts).plus(left(time, breakEnds, closes));
    }

    /** The time of day at which {@code used} working time has passed since {@code start}. */
    LocalTime after(LocalTime start, Duration used) {
        var morning = left(start, opens, breakStarts);
        return used.compareTo(morning) <= 0 && !morning.isZero()
                ? later(start, opens).plus(used)
                : later(start, breakEnds).plus(used.minus(morning));
    }

    private static Duration left(LocalTime time, LocalTime from, LocalTime until) {
        return time.isBefore(until) ? Duration.between(later(time, from), until) : Duration.ZERO;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
