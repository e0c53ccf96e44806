package org.linli.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.sheet.CsvTable;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.SheetColumn;
import org.springframework.context.ApplicationEventPublisher;

/** Takes up the days off that were announced for a year, for the country or for a region. */
@UseCaseService
public class ScheduleService {
    /** The most lines of one file. */
    public static final int MAX_ROWS = 400;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SOURCE = 200;

    private final CalendarMapper calendar;
    private final OfficeHoursMapper units;
    private final CalendarCache cache;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ScheduleService(
            CalendarMapper calendar,
            OfficeHoursMapper units,
            CalendarCache cache,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.calendar = calendar;
        this.units = units;
        this.cache = cache;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What a file holds: the days that may be imported, and what is wrong with the other lines. */
    public record Checked(List<CalendarDay> days, List<LineProblem> problems) {}

    public static List<SheetColumn> columns() {
        return ScheduleSheet.COLUMNS;
    }

    /** Every schedule that there is, the latest year first. */
    public List<CalendarYear> schedules() {
        return calendar.listYears();
    }

    /**
     * Looks at a file and writes nothing.
     *
     * @throws InvalidRequestException naming the field if year, region or notice are wrong, or {@code file} if it lacks a
     *     column, or of the country one of the days that are off every year
     */
    public Checked check(ScheduleHead head, CsvTable table) {
        refuseIfWrong(head);
        var content = ScheduleSheet.read(table, head.year(), head.isCountry());
        if (content.problems().isEmpty()) {
            refuseIfIncomplete(head, content.days());
        }
        return new Checked(content.days(), content.problems());
    }

    /**
     * Puts these days in the place of those that the region had for the year; running limits are counted anew soon after.
     *
     * @throws InvalidRequestException as {@link #check}
     */
    public void publish(ScheduleHead head, List<CalendarDay> days, String by) {
        refuseIfWrong(head);
        refuseIfIncomplete(head, days);
        cache.changed();
        var year = new CalendarMapper.NewYear(
                head.regionCode(), head.year(), head.source().strip(), head.publishedOn(), clock.instant(), by);
        if (calendar.existsYear(head.regionCode(), head.year())) {
            calendar.updateYear(year);
        } else {
            calendar.insertYear(year);
        }
        calendar.deleteDays(head.regionCode(), head.year(), days);
        calendar.insertDays(head.regionCode(), head.year(), days);
        publisher.publishEvent(
                new ScheduleImported(head.regionCode(), head.year(), first(head, days), last(head, days)));
    }

    private void refuseIfWrong(ScheduleHead head) {
        var problems = new ArrayList<FieldProblem>();
        if (head.year() < FIRST_YEAR || head.year() > LAST_YEAR) {
            problems.add(new FieldProblem(
                    "year", "calendar.year.range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        }
        if (head.source().isBlank()) {
            problems.add(new FieldProblem("source", "security.field.required"));
        } else if (head.source().length() > LONGEST_SOURCE) {
            problems.add(new FieldProblem("source", "security.field.length", LONGEST_SOURCE));
        }
        if (head.publishedOn().isAfter(LocalDate.ofInstant(clock.instant(), Zone.OFFICE))) {
            problems.add(new FieldProblem("publishedOn", "calendar.publishedOn.future"));
        }
        if (!head.isCountry() && units.findUnitId(head.regionCode()).isEmpty()) {
            problems.add(new FieldProblem("unitCode", "calendar.unit.unknown"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }

    /** A year counts as announced from its import on, so part of its schedule is none. */
    private static void refuseIfIncomplete(ScheduleHead head, List<CalendarDay> days) {
        if (!head.isCountry()) {
            return;
        }
        var types = days.stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::type));
        var missing = StatutoryDays.of(head.year()).entrySet().stream()
                .filter(day -> types.getOrDefault(day.getKey(), unlisted(day.getKey())) != DayType.HOLIDAY)
                .map(day -> day.getValue() + " " + day.getKey())
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new InvalidRequestException("file", "calendar.import.incomplete", missing);
        }
    }

    /** What a day is of which the file says nothing. */
    private static DayType unlisted(LocalDate day) {
        return RegionDays.isWeekend(day) ? DayType.HOLIDAY : null;
    }

    private static LocalDate first(ScheduleHead head, List<CalendarDay> days) {
        return Stream.concat(
                        Stream.of(LocalDate.of(head.year(), 1, 1)),
                        days.stream().map(CalendarDay::day))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(ScheduleHead head, List<CalendarDay> days) {
        return Stream.concat(
                        Stream.of(LocalDate.of(head.year(), 12, 31)),
                        days.stream().map(CalendarDay::day))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
