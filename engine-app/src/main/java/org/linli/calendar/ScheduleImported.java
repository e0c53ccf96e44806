package org.linli.calendar;

import java.time.LocalDate;

/**
 * Days off were announced, or corrected; told in the transaction that writes them.
 *
 * @param regionCode empty for the country, else the unit for which they hold, with all below it
 * @param firstDay with {@code lastDay} the days whose nature may be another than before
 */
public record ScheduleImported(String regionCode, int year, LocalDate firstDay, LocalDate lastDay) {}
