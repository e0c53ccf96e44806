package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.shared.Zone;

/** Offices that work from Monday to Friday. All times are office time; 20 November 2026 is a Friday. */
class WorkingTimeTest {
    private static final OfficeHours HOURS = TestHours.USUAL;
    private static final int RANDOM_CASES = 3000;

    private final WorkingTime calendar = new WorkingTime(TestHours.WEEKDAYS, HOURS);

    @ParameterizedTest(name = "{1} working hours from {0}")
    @CsvSource({
        "2026-11-23T09:00, 2,   2026-11-23T11:00",
        "2026-11-23T11:00, 1,   2026-11-23T12:00", // ends with the morning, not after lunch
        "2026-11-23T11:00, 2,   2026-11-23T15:00", // across lunch
        "2026-11-23T12:00, 1,   2026-11-23T15:00",
        "2026-11-23T12:30, 1,   2026-11-23T15:00", // taken in at lunch
        "2026-11-23T06:00, 1,   2026-11-23T09:30", // before the office opens
        "2026-11-23T16:30, 1,   2026-11-23T17:30",
        "2026-11-23T16:30, 2,   2026-11-24T09:30", // across the night
        "2026-11-23T23:50, 0.5, 2026-11-24T09:00", // taken in at night
        "2026-11-20T17:00, 1,   2026-11-23T09:00", // across the weekend
        "2026-11-20T17:30, 1,   2026-11-23T09:30",
        "2026-11-21T10:00, 7,   2026-11-23T17:30", // taken in on Saturday
        "2026-11-22T23:59, 7,   2026-11-23T17:30",
        "2026-11-23T09:00, 24,  2026-11-26T12:00",
    })
    void countsHoursOnlyWhileTheOfficeWorks(String from, double amount, String due) {
        assertThat(calendar.due(at(from), Limit.of(amount, LimitUnit.WH))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{2} working minutes between {0} and {1}")
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T11:00, 120",
        "2026-11-23T11:00, 2026-11-23T15:00, 120", // across lunch
        "2026-11-20T16:30, 2026-11-23T09:30, 120", // across the weekend
        "2026-11-23T18:00, 2026-11-24T08:00, 0",
        "2026-11-21T09:00, 2026-11-22T18:00, 0",
        "2026-11-23T11:00, 2026-11-23T09:00, 0", // the wrong way round
        "2026-11-23T08:30, 2026-11-27T17:30, 2100",
    })
    void countsTheWorkingTimeThatIsLeft(String from, String until, long minutes) {
        assertThat(calendar.workingBetween(at(from), at(until))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void addsBackExactlyTheWorkingTimeThatWasLeft() {
        var random = new Random(20);
        for (int i = 0; i < RANDOM_CASES; i++) {
            var due = calendar.due(
                    at("2026-11-23T09:00").plusSeconds(random.nextInt(2_000_000)), Limit.of(9, LimitUnit.WH));
            var pausedAt = due.minusSeconds(random.nextInt(30_000));
            var left = calendar.workingBetween(pausedAt, due);

            assertThat(calendar.plusWorking(pausedAt, left)).isBeforeOrEqualTo(due);
            assertThat(calendar.workingBetween(pausedAt, calendar.plusWorking(pausedAt, left)))
                    .isEqualTo(left);
        }
    }

    @Test
    void addsWorkingDaysToAMoment() {
        assertThat(calendar.plusWorkingDays(at("2026-11-20T17:30"), BigDecimal.valueOf(2)))
                .isEqualTo(at("2026-11-24T17:30"));
        assertThat(calendar.plusWorkingDays(at("2026-11-20T10:00"), new BigDecimal("0.5")))
                .isEqualTo(at("2026-11-20T15:30"));
        assertThat(calendar.inWorkingDays(Duration.ofHours(24))).isEqualByComparingTo("3.42");
    }

    @ParameterizedTest(name = "{1} working days from {0}")
    @CsvSource({
        "2026-11-23T09:00, 1,    2026-11-24T17:30",
        "2026-11-23T00:00, 1,    2026-11-24T17:30", // the day of the start never counts, however early
        "2026-11-23T07:00, 1,    2026-11-24T17:30", // still the day before in UTC
        "2026-11-23T23:59, 1,    2026-11-24T17:30",
        "2026-11-23T09:00, 5,    2026-11-30T17:30",
        "2026-11-20T09:00, 1,    2026-11-23T17:30",
        "2026-11-20T18:00, 3,    2026-11-25T17:30",
        "2026-11-21T09:00, 1,    2026-11-23T17:30", // Saturday
        "2026-11-22T09:00, 1,    2026-11-23T17:30", // Sunday
        "2026-11-23T09:00, 0.5,  2026-11-24T12:00", // half a day ends with the morning
        "2026-11-23T09:00, 1.5,  2026-11-25T12:00",
        "2026-11-20T09:00, 2.5,  2026-11-25T12:00",
        "2026-11-23T09:00, 0.25, 2026-11-24T10:15",
    })
    void endsWorkingDaysAtTheCloseOfTheLastOne(String from, double amount, String due) {
        assertThat(calendar.due(at(from), Limit.of(amount, LimitUnit.WD))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{1} days from {0}")
    @CsvSource({
        "2026-11-23T09:00, 1, 2026-11-25T00:00",
        "2026-11-23T00:00, 1, 2026-11-25T00:00",
        "2026-11-23T07:00, 1, 2026-11-25T00:00",
        "2026-11-20T09:00, 3, 2026-11-24T00:00", // weekends count
        "2026-11-20T09:00, 2, 2026-11-24T00:00", // Sunday is a day of rest: the end moves to Monday's
        "2026-12-30T09:00, 5, 2027-01-05T00:00",
    })
    void endsCalendarDaysAtMidnight(String from, double amount, String due) {
        assertThat(calendar.due(at(from), Limit.of(amount, LimitUnit.D))).isEqualTo(at(due));
    }

    @Test
    void givesHalfACalendarDayItsWholeDay() {
        assertThat(calendar.due(at("2026-11-23T09:00"), Limit.of(2.5, LimitUnit.D)))
                .isEqualTo(at("2026-11-27T00:00"));
    }

    @Test
    void countsMinutesOnTheClockWhateverTheHour() {
        assertThat(calendar.due(at("2026-11-21T23:50"), Limit.of(30, LimitUnit.MIN)))
                .isEqualTo(at("2026-11-22T00:20"));
    }

    @ParameterizedTest(name = "of {1} {2} from {0}, {3} is left at {4}")
    @CsvSource({
        "2026-11-23T09:00, 10, WH,  0.2, 2026-11-24T10:00",
        "2026-11-23T09:00, 5,  WD,  0.2, 2026-11-27T17:30",
        "2026-11-20T09:00, 1,  WD,  0.2, 2026-11-23T16:06",
        "2026-11-23T09:00, 30, MIN, 0.2, 2026-11-23T09:24",
        "2026-11-23T00:00, 4,  D,   0.2, 2026-11-27T00:00",
        "2026-11-23T09:00, 2,  WH,  0,   2026-11-23T11:00",
        "2026-11-23T09:00, 2,  WD,  0,   2026-11-25T17:30",
    })
    void warnsWhileAShareIsLeft(String from, double amount, LimitUnit unit, BigDecimal share, String warn) {
        assertThat(calendar.warn(at(from), Limit.of(amount, unit), share)).isEqualTo(at(warn));
    }

    @ParameterizedTest
    @EnumSource
    void neverGivesMoreTimeForLessNorForComingLater(LimitUnit unit) {
        var random = new Random(20261120);
        for (int i = 0; i < RANDOM_CASES; i++) {
            var from = at("2026-11-16T00:00").plusSeconds(random.nextInt(14 * 24 * 3600));
            var later = from.plusSeconds(random.nextInt(3 * 24 * 3600));
            var less = random.nextInt(40) / 4.0;
            var more = less + random.nextInt(8) / 4.0;

            var due = calendar.due(from, Limit.of(less, unit));

            assertThat(due)
                    .as("%s %s from %s", less, unit, from)
                    .isAfterOrEqualTo(from)
                    .isBeforeOrEqualTo(calendar.due(from, Limit.of(more, unit)))
                    .isBeforeOrEqualTo(calendar.due(later, Limit.of(less, unit)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void warnsBetweenTheStartAndTheEnd(LimitUnit unit) {
        var random = new Random(20261121);
        for (int i = 0; i < RANDOM_CASES; i++) {
            var from = at("2026-11-16T00:00").plusSeconds(random.nextInt(14 * 24 * 3600));
            var limit = Limit.of((1 + random.nextInt(40)) / 4.0, unit);
            var share = BigDecimal.valueOf(random.nextInt(10), 1);

            assertThat(calendar.warn(from, limit, share))
                    .as("%s of %s from %s", share, limit, from)
                    .isBetween(from, calendar.due(from, limit));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WH", "WD"})
    void endsWorkingTimeOnlyWhileTheOfficeWorks(LimitUnit unit) {
        var random = new Random(20261122);
        for (int i = 0; i < RANDOM_CASES; i++) {
            var from = at("2026-11-16T00:00").plusSeconds(random.nextInt(14 * 24 * 3600));
            var due = calendar.due(from, Limit.of((1 + random.nextInt(40)) / 4.0, unit))
                    .atZone(Zone.OFFICE);

            assertThat(calendar.isWorkingDay(due.toLocalDate())).isTrue();
            assertThat(due.toLocalTime()).matches(WorkingTimeTest::isOfficeTime);
        }
    }

    @Test
    void knowsNoNegativeLimit() {
        assertThatThrownBy(() -> Limit.of(-1, LimitUnit.WD)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isOfficeTime(LocalTime time) {
        return HOURS.leftAt(time).compareTo(HOURS.perDay()) < 0
                && (!time.isAfter(HOURS.breakStarts()) || time.isAfter(HOURS.breakEnds()))
                && !time.isAfter(HOURS.closes())
                && !Duration.between(HOURS.opens(), time).isNegative();
    }

    private static Instant at(String office) {
        return LocalDateTime.parse(office).atZone(Zone.OFFICE).toInstant();
    }
}
