package org.linli.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Days and hours for tests of the arithmetic. */
final class TestHours {
    static final OfficeHours USUAL = hours(WorkingDayEnd.CLOSE);
    static final OfficeHours ONLINE = hours(WorkingDayEnd.MIDNIGHT);
    static final WorkingDays WEEKDAYS = new WorkingDays() {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return !RegionDays.isWeekend(day);
        }

        @Override
        public boolean isPublished(int year) {
            return true;
        }
    };

    private TestHours() {}

    /** The days of 2025 and 2026 as they were announced; 2027 is not. */
    static WorkingDays announced() {
        Map<LocalDate, DayType> days = new HashMap<>();
        off(days, "2025-01-01", "2025-01-01");
        off(days, "2025-01-28", "2025-02-04");
        off(days, "2025-04-04", "2025-04-06");
        off(days, "2025-05-01", "2025-05-05");
        off(days, "2025-05-31", "2025-06-02");
        off(days, "2025-10-01", "2025-10-08");
        working(days, "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
        off(days, "2026-01-01", "2026-01-03");
        off(days, "2026-02-15", "2026-02-23");
        off(days, "2026-04-04", "2026-04-06");
        off(days, "2026-05-01", "2026-05-05");
        off(days, "2026-06-19", "2026-06-21");
        off(days, "2026-09-25", "2026-09-27");
        off(days, "2026-10-01", "2026-10-07");
        working(days, "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        return new RegionDays(days, Set.of(2025, 2026));
    }

    private static void off(Map<LocalDate, DayType> days, String first, String last) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .forEach(day -> days.put(day, DayType.HOLIDAY));
    }

    private static void working(Map<LocalDate, DayType> days, String... which) {
        for (var day : which) {
            days.put(LocalDate.parse(day), DayType.MAKEUP_WORKDAY);
        }
    }

    private static OfficeHours hours(WorkingDayEnd end) {
        return new OfficeHours(
                LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(17, 30), end);
    }
}
