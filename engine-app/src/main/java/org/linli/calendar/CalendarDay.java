package org.linli.calendar;

import java.time.LocalDate;

/** A day that is not what its place in the week says. */
public record CalendarDay(LocalDate day, DayType type, String name) {}
