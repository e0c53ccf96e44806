package org.linli.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.calendar.YearView.MarkedDay;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;

/** Shows the days off of a year as they hold for a unit, or would with a schedule that is not taken up yet. */
@UseCaseService
public class YearViews {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarMapper calendar;
    private final CalendarUnits units;
    private final CalendarCache cache;
    private final Clock clock;

    YearViews(CalendarMapper calendar, CalendarUnits units, CalendarCache cache, Clock clock) {
        this.calendar = calendar;
        this.units = units;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * A year as a unit works in it; of a blank code, as the whole office does; of year null, this year.
     *
     * @throws InvalidRequestException naming {@code year} or {@code unitCode}
     */
    public YearView of(Integer wanted, String unitCode) {
        var year = wanted == null
                ? LocalDate.ofInstant(clock.instant(), Zone.OFFICE).getYear()
                : wanted;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidRequestException(
                    "year", "calendar.year.range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        var unitId = units.idOf(unitCode);
        var working = cache.timesKnowing(unitId).of(unitId).days();
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var isPublished = working.isPublished(year);
        var marked = new TreeMap<LocalDate, MarkedDay>();
        if (!isPublished) {
            StatutoryDays.of(year)
                    .forEach((day, name) -> marked.put(day, new MarkedDay(day, DayType.HOLIDAY, name, "")));
        }
        var regions = cache.times().regionsOf(unitId);
        var rows = calendar.listDays(regions, first, last);
        regions.forEach(region -> rows.stream()
                .filter(row -> row.regionCode().equals(region))
                .forEach(row ->
                        marked.put(row.onDay(), new MarkedDay(row.onDay(), row.type(), row.name(), row.regionCode()))));
        return new YearView(year, isPublished, workingDays(first, last, working), List.copyOf(marked.values()));
    }

    /** How many working days the year of a schedule would have for the country. */
    public static int workingDays(int year, List<CalendarDay> days) {
        var types = days.stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::type));
        return workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), new RegionDays(types, Set.of(year)));
    }

    private static int workingDays(LocalDate first, LocalDate last, WorkingDays working) {
        return (int)
                first.datesUntil(last.plusDays(1)).filter(working::isWorkingDay).count();
    }
}
