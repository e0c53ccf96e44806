package org.linli.calendar;

import java.time.LocalDate;

/** Which days are working days somewhere. */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** Whether the days off of that year have been announced; until then its working days are provisional. */
    boolean isPublished(int year);
}
