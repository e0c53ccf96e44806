package org.linli.calendar;

/** When the last day of a limit in working days ends. */
public enum WorkingDayEnd {
    /** When the office closes. */
    CLOSE,
    /** At 24:00, as for what is handed in online. */
    MIDNIGHT
}
