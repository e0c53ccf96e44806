package org.linli.villagelife;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** What a rule counts. */
public enum RuleUnit {
    TIME,
    HOUR,
    MONTH,
    QUARTER;

    /** Whether it comes once in a period, however often it is told. */
    boolean isPeriod() {
        return this == MONTH || this == QUARTER;
    }

    /** The first day of the days in which it counts once. */
    LocalDate from(LocalDate day) {
        return switch (this) {
            case TIME, HOUR -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        };
    }

    /** The last of these days. */
    LocalDate until(LocalDate day) {
        return switch (this) {
            case TIME, HOUR -> day;
            case MONTH -> from(day).plusMonths(1).minusDays(1);
            case QUARTER -> from(day).plusMonths(3).minusDays(1);
        };
    }
}
