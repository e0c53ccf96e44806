package org.linli.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The hours in which an office works, in office time; the break is not working time. */
@ConfigurationProperties("linli.calendar")
public record OfficeHours(
        @DefaultValue("08:30") LocalTime opens,
        @DefaultValue("12:00") LocalTime breakStarts,
        @DefaultValue("14:00") LocalTime breakEnds,
        @DefaultValue("17:30") LocalTime closes,
        @DefaultValue("CLOSE") WorkingDayEnd workingDaysEnd) {
    private static final Pattern SEPARATOR = Pattern.compile("[- ]");

    /** Fails where the times are not in order, or a part of the day has no length. */
    public OfficeHours {
        if (!opens.isBefore(breakStarts) || breakEnds.isBefore(breakStarts) || !breakEnds.isBefore(closes)) {
            throw new IllegalArgumentException("An office opens, has its break and closes, in this order: %s %s %s %s"
                    .formatted(opens, breakStarts, breakEnds, closes));
        }
    }

    /** What {@link #text} wrote. */
    public static OfficeHours of(String text) {
        var parts = SEPARATOR.split(text);
        return new OfficeHours(
                LocalTime.parse(parts[0]),
                LocalTime.parse(parts[1]),
                LocalTime.parse(parts[2]),
                LocalTime.parse(parts[3]),
                WorkingDayEnd.valueOf(parts[4]));
    }

    /** The hours in a line, such as {@code 08:30-12:00 14:00-17:30 CLOSE}, to be copied to what was counted with them. */
    public String text() {
        return "%s-%s %s-%s %s".formatted(opens, breakStarts, breakEnds, closes, workingDaysEnd);
    }

    /** Working time of a whole day. */
    public Duration perDay() {
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
