package org.linli.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The working days of one region: its own days before those of the region above it, those before the week.
 *
 * <p>In a year that is not published the statutory days are off, and nothing is made up for them yet.
 */
final class RegionDays implements WorkingDays {
    private final Map<LocalDate, DayType> marked;
    private final Set<Integer> published;

    RegionDays(Map<LocalDate, DayType> marked, Set<Integer> published) {
        this.marked = Map.copyOf(marked);
        this.published = Set.copyOf(published);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        var type = marked.get(day);
        if (type != null) {
            return type == DayType.MAKEUP_WORKDAY;
        }
        return !isWeekend(day) && (isPublished(day.getYear()) || !StatutoryDays.contains(day));
    }

    @Override
    public boolean isPublished(int year) {
        return published.contains(year);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
