package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Zone;

/** The vectors of docs/time.md: limits across the days off of 2025 and 2026, and into 2027, whose are not announced. */
class AnnouncedDaysTest {
    private final WorkingTime time = new WorkingTime(TestHours.announced(), TestHours.USUAL);
    private final WorkingTime online = new WorkingTime(TestHours.announced(), TestHours.ONLINE);

    @ParameterizedTest(name = "{1} working days from {0}")
    @CsvSource({
        "2026-02-11, 5,  2026-02-25",
        "2026-02-12, 5,  2026-02-26",
        "2026-04-30, 5,  2026-05-11",
        "2026-09-18, 5,  2026-09-24",
        "2026-09-24, 5,  2026-10-09",
        "2025-09-26, 5,  2025-10-10",
        "2026-01-30, 20, 2026-03-05",
        "2026-09-10, 20, 2026-10-14",
        "2026-02-13, 1,  2026-02-14", // a Saturday on which offices work
        "2026-09-30, 1,  2026-10-08",
    })
    void countWorkingDaysOverDaysOff(LocalDate from, int days, LocalDate due) {
        var begin = from.atTime(10, 0).atZone(Zone.OFFICE).toInstant();
        var limit = Limit.of(days, LimitUnit.WD);

        assertThat(time.due(begin, limit)).isEqualTo(at(due + "T17:30"));
        assertThat(online.due(begin, limit)).isEqualTo(at(due.plusDays(1) + "T00:00"));
    }

    @ParameterizedTest(name = "{1} days from {0}")
    @CsvSource({
        "2026-01-31, 15, 2026-02-15, 2026-02-24",
        "2026-08-05, 60, 2026-10-04, 2026-10-08",
        "2026-09-02, 30, 2026-10-02, 2026-10-08",
        "2026-09-05, 15, 2026-09-20, 2026-09-20", // a Sunday on which offices work
        "2026-11-05, 16, 2026-11-21, 2026-11-23", // a Saturday as any other
        "2026-11-05, 15, 2026-11-20, 2026-11-20",
    })
    void moveTheLastDayFromADayOfRest(LocalDate from, int days, LocalDate unmoved, LocalDate due) {
        var begin = from.atTime(10, 0).atZone(Zone.OFFICE).toInstant();
        var limit = Limit.of(days, LimitUnit.D);

        assertThat(time.unmovedDue(begin, limit)).isEqualTo(at(unmoved.plusDays(1) + "T00:00"));
        assertThat(time.due(begin, limit)).isEqualTo(at(due.plusDays(1) + "T00:00"));
    }

    @Test
    void warnAgainstTheEndBeforeItMoved() {
        var warn = time.warn(at("2026-02-01T00:00"), Limit.of(14, LimitUnit.D), new BigDecimal("0.2"));

        assertThat(warn).isEqualTo(at("2026-02-13T00:00")); // four fifths of the 15 days until 16 February
    }

    @ParameterizedTest(name = "{1} working hours from {0}")
    @CsvSource({
        "2026-09-30T16:30, 2, 2026-10-08T09:30",
        "2026-10-03T22:00, 2, 2026-10-08T10:30", // taken in at once, counted from the next opening
        "2026-10-09T17:00, 1, 2026-10-10T09:00", // the Saturday is made up for
        "2026-02-14T15:00, 4, 2026-02-24T10:00",
    })
    void countHoursFromTheNextOpening(String from, int hours, String due) {
        assertThat(time.due(at(from), Limit.of(hours, LimitUnit.WH))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "from {0} to {1} in {2}")
    @CsvSource({
        "2026-12-28T09:00, 2026-12-31T17:30, WD,  false",
        "2026-12-30T09:00, 2027-01-04T17:30, WD,  true",
        "2026-12-30T09:00, 2027-01-04T09:30, WH,  true",
        "2026-12-20T09:00, 2027-01-01T00:00, D,   false", // the end of New Year's Eve
        "2026-12-20T09:00, 2027-01-05T00:00, D,   true",
        "2024-12-20T09:00, 2025-01-07T00:00, D,   false", // only the last day may move
        "2024-12-20T09:00, 2025-01-07T17:30, WD,  true",
        "2027-01-01T00:10, 2027-01-01T00:40, MIN, false",
    })
    void areProvisionalWhereTheYearIsNotAnnounced(String from, String due, LimitUnit unit, boolean isProvisional) {
        assertThat(time.isProvisional(at(from), at(due), unit)).isEqualTo(isProvisional);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, false",
        "2027-01-02, false", // Saturday
        "2027-01-04, true",
        "2027-02-04, true",
        "2027-02-05, false",
        "2027-02-08, false", // the third day of the Spring Festival
        "2027-02-09, true",
        "2027-04-05, false",
        "2027-05-03, true",
        "2027-06-09, false",
        "2027-09-15, false",
        "2027-10-01, false",
        "2027-10-04, true",
    })
    void supposeStatutoryDaysWhereTheYearIsNotAnnounced(LocalDate day, boolean isWorkingDay) {
        assertThat(time.isWorkingDay(day)).isEqualTo(isWorkingDay);
    }

    @ParameterizedTest
    @CsvSource({"2025, 248", "2026, 248"})
    void makeAYearOf248WorkingDays(int year, long workingDays) {
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));

        assertThat(days.filter(time::isWorkingDay)).hasSize((int) workingDays);
    }

    @Test
    void addWorkingDaysToWhatEndsWithItsDay() {
        assertThat(time.plusWorkingDays(at("2026-10-01T00:00"), BigDecimal.ONE)).isEqualTo(at("2026-10-09T00:00"));
        assertThat(time.plusWorkingDays(at("2026-09-30T17:30"), BigDecimal.ONE)).isEqualTo(at("2026-10-08T17:30"));
    }

    private static Instant at(String office) {
        return LocalDateTime.parse(office).atZone(Zone.OFFICE).toInstant();
    }
}
