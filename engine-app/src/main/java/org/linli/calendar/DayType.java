package org.linli.calendar;

/** What a published schedule makes of a day. */
public enum DayType {
    /** Nobody works, whatever day of the week it is. */
    HOLIDAY,
    /** A Saturday or Sunday on which offices work to make up for a day off. */
    MAKEUP_WORKDAY
}
