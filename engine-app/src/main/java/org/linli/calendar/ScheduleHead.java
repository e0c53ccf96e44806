package org.linli.calendar;

import java.time.LocalDate;

/** Which days off are announced: of what year and region, by which notice. */
public record ScheduleHead(String regionCode, int year, String source, LocalDate publishedOn) {

    boolean isCountry() {
        return regionCode.equals(CalendarYear.COUNTRY);
    }
}
