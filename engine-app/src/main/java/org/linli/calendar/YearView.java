package org.linli.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A year as a unit works in it.
 *
 * @param isPublished whether its days off have been announced; else they are the statutory ones
 * @param days what is not as its place in the week says, in order
 */
public record YearView(int year, boolean isPublished, int workingDays, List<MarkedDay> days) {

    /**
     * A day off, or a Saturday or Sunday on which offices work.
     *
     * @param regionCode whose schedule says so; empty for the country
     */
    public record MarkedDay(LocalDate day, DayType type, String name, String regionCode) {}
}
