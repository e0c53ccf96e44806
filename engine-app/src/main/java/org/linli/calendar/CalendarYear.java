package org.linli.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The announced days off of a year.
 *
 * @param regionCode the unit for which they hold, with all below it; empty for the country
 * @param importedBy null where they came with the application
 */
public record CalendarYear(
        String regionCode,
        String regionName,
        int scheduleYear,
        String source,
        LocalDate publishedOn,
        Instant importedAt,
        String importedBy) {
    /** The region of days that hold everywhere. */
    public static final String COUNTRY = "";
}
