package org.linli.calendar;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;

/** Answers until when something is due, for whoever plans with Linli's calendar. */
@UseCaseService
public class DueDates {
    private static final Map<LimitUnit, BigDecimal> MOST = Map.of(
            LimitUnit.WH, BigDecimal.valueOf(10_000),
            LimitUnit.WD, BigDecimal.valueOf(2_000),
            LimitUnit.D, BigDecimal.valueOf(3_660),
            LimitUnit.MIN, BigDecimal.valueOf(1_000_000));
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2090;

    private final CalendarUnits units;
    private final WorkingCalendar calendar;

    DueDates(CalendarUnits units, WorkingCalendar calendar) {
        this.units = units;
        this.calendar = calendar;
    }

    /**
     * When a limit ends.
     *
     * @param unmovedDueAt of calendar days: the end before it moved from a day of rest, else the same
     * @param dueOn the office day that is the last one
     * @param isProvisional whether it may still move because days off have not been announced
     */
    public record Due(
            Instant from,
            Instant dueAt,
            Instant unmovedDueAt,
            LocalDate dueOn,
            boolean isProvisional,
            OfficeHours hours) {}

    /**
     * When {@code amount} that begins at {@code from} (an ISO-8601 moment, or an office day with or without its time) ends
     * by the calendar of a unit; of a blank code, of the whole office.
     *
     * @throws InvalidRequestException naming {@code from}, {@code amount} or {@code unitCode}
     */
    public Due due(String from, BigDecimal amount, LimitUnit unit, String unitCode) {
        var begin = moment(from);
        if (amount.signum() <= 0 || amount.compareTo(MOST.get(unit)) > 0 || amount.scale() > 2) {
            throw new InvalidRequestException(
                    "amount", "calendar.amount.range", MOST.get(unit).toPlainString());
        }
        var time = calendar.of(units.idOf(unitCode));
        var limit = new Limit(amount, unit);
        var due = time.due(begin, limit);
        return new Due(
                begin,
                due,
                time.unmovedDue(begin, limit),
                due.minusMillis(1).atZone(Zone.OFFICE).toLocalDate(),
                time.isProvisional(begin, due, unit),
                time.hours());
    }

    private static Instant moment(String text) {
        var moment = parsed(text.strip().replace(' ', '+')); // a plus sign that was not encoded
        if (moment == null) {
            throw new InvalidRequestException("from", "calendar.from.format");
        }
        var year = moment.atZone(Zone.OFFICE).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidRequestException(
                    "from", "calendar.year.range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return moment;
    }

    private static Instant parsed(String text) {
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text).atStartOfDay(Zone.OFFICE).toInstant();
            }
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(Zone.OFFICE).toInstant();
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }
}
