package org.linli.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of schedules, and of what the calendar keeps in memory. */
@Mapper
interface CalendarMapper {
    /** Changes whenever a schedule, hours or a unit do. */
    record Stamp(long version, long units, long highestUnit, long unitVersions) {}

    /** Where a unit stands in the tree. */
    record UnitRow(long id, String code, Long parentId) {}

    /** Hours of a unit as text. */
    record HoursRow(long unitId, String hours) {}

    /** A day of a region. */
    record DayRow(String regionCode, LocalDate onDay, DayType type, String name) {}

    /** A schedule about to be written. */
    record NewYear(String regionCode, int year, String source, LocalDate publishedOn, Instant at, String by) {}

    Stamp findStamp();

    /** To be called first in a transaction that changes anything: it makes the next one wait. */
    void updateStamp();

    List<UnitRow> listUnits();

    List<HoursRow> listHours();

    List<DayRow> listAllDays();

    List<DayRow> listDays(
            @Param("regions") Collection<String> regions,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    List<CalendarYear> listYears();

    boolean existsYear(@Param("regionCode") String regionCode, @Param("year") int year);

    void insertYear(NewYear year);

    void updateYear(NewYear year);

    void deleteDays(
            @Param("regionCode") String regionCode, @Param("year") int year, @Param("days") List<CalendarDay> days);

    void insertDays(
            @Param("regionCode") String regionCode, @Param("year") int year, @Param("days") List<CalendarDay> days);
}
