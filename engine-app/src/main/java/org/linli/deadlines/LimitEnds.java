package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingTime;
import org.linli.shared.Zone;

/** The one place that says when a limit ends, promised or by law, with all that was added to its row. */
final class LimitEnds {
    private LimitEnds() {}

    /** The end of a limit that began with the row, with the row's pauses and so much more. */
    static Instant end(Deadline row, WorkingTime time, Limit limit, LimitExtension more) {
        return limit.unit() == LimitUnit.D
                ? movedFromRest(time, unmoved(row, time, limit, more), more)
                : later(row, time, limit.unit(), time.due(row.startedAt(), limit), more);
    }

    /** With what was added to the limit after it had begun. */
    static Instant later(Deadline row, WorkingTime time, LimitUnit unit, Instant at, LimitExtension more) {
        var extended = more.isNone() ? at : extended(time, at, more);
        return switch (unit) {
            case D -> fromPauses(row, extended);
            case WD, WH -> time.plusWorking(extended, Duration.ofMillis(row.pausedWorkingMs()));
            case MIN -> extended.plusSeconds(row.pausedSeconds());
        };
    }

    /** Of calendar days: the end before it moves from a day of rest; null of all else. */
    static Instant unmoved(Deadline row, WorkingTime time, Limit limit, LimitExtension more) {
        return limit.unit() == LimitUnit.D
                ? fromPauses(row, plusDays(time.unmovedDue(row.startedAt(), limit), more))
                : null;
    }

    /** So many days later; where they are calendar days, on a working day. */
    static Instant extended(WorkingTime time, Instant at, LimitExtension more) {
        if (!more.isByDays()) {
            return time.plusWorkingDays(at, more.days());
        }
        var later = plusDays(at, more.days());
        while (!time.isWorkingDay(LocalDate.ofInstant(later.minusMillis(1), Zone.OFFICE))) {
            later = plusDays(later, BigDecimal.ONE);
        }
        return later;
    }

    /** Later by calendar days, where it is extended by such. */
    private static Instant plusDays(Instant at, LimitExtension more) {
        return more.isByDays() ? plusDays(at, more.days()) : at;
    }

    static Instant plusDays(Instant at, BigDecimal days) {
        return at.plus(Duration.ofDays(days.longValue()));
    }

    private static Instant fromPauses(Deadline row, Instant at) {
        return at.plus(Duration.ofDays(row.pausedDays())); // office time knows no summer time
    }

    private static Instant movedFromRest(WorkingTime time, Instant unmoved, LimitExtension more) {
        var due = time.movedFromRest(unmoved);
        return more.isNone() || more.isByDays() ? due : time.plusWorkingDays(due, more.days());
    }

    /** The end of a limit that runs on after a pause. */
    record Pausing(LimitUnit unit, Instant at, Instant unmoved, LimitExtension more) {}

    /** An end that runs on after a pause; {@code unmoved} as {@link #unmoved}. */
    static Instant resumed(Deadline row, WorkingTime time, Pausing end, Instant now) {
        return end.unit() == LimitUnit.D && end.unmoved() != null && end.at().isAfter(row.pausedAt())
                ? movedFromRest(time, WorkingTime.plusDaysBetween(end.unmoved(), row.pausedAt(), now), end.more())
                : shifted(row, time, end.unit(), end.at(), now);
    }

    /** As much later as the pause took; what had passed when it began stays. */
    static Instant shifted(Deadline row, WorkingTime time, LimitUnit unit, Instant at, Instant now) {
        if (!at.isAfter(row.pausedAt())) {
            return at;
        }
        return switch (unit) {
            case WD, WH -> time.afterPause(at, row.pausedAt(), now);
            case D -> WorkingTime.plusDaysBetween(at, row.pausedAt(), now);
            case MIN -> now.plus(Duration.between(row.pausedAt(), at));
        };
    }
}
