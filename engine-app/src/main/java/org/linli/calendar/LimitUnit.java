package org.linli.calendar;

/** In what a time limit is counted. */
public enum LimitUnit {
    /** Working hours. */
    WH,
    /** Working days; the day of the start never counts. */
    WD,
    /** Calendar days; the day of the start never counts. */
    D,
    /** Minutes on the clock, for emergencies. */
    MIN
}
