package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.linli.shared.Zone;

/** The laws of counting time, on any day of the announced years and the provisional one after them, at any hours. */
class WorkingTimeLawsTest {
    private static final WorkingDays DAYS = TestHours.announced();

    @Property
    void lessTimeNeverEndsLater(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 200) int quarters,
            @ForAll @IntRange(max = 40) int more) {
        var less = limit(quarters, unit);

        assertThat(time.due(from, less)).isAfter(from).isBeforeOrEqualTo(time.due(from, limit(quarters + more, unit)));
    }

    @Property
    void whoBeginsLaterNeverEndsEarlier(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 20_000) int laterMinutes,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 100) int quarters) {
        var limit = limit(quarters, unit);

        assertThat(time.due(from, limit)).isBeforeOrEqualTo(time.due(from.plusSeconds(60L * laterMinutes), limit));
    }

    @Property
    void theDayOfTheStartNeverCounts(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var startOfDay = day(from).atStartOfDay(Zone.OFFICE).toInstant();

        for (var unit : new LimitUnit[] {LimitUnit.WD, LimitUnit.D}) {
            var due = time.due(from, Limit.of(days, unit));
            assertThat(due).isEqualTo(time.due(startOfDay, Limit.of(days, unit)));
            assertThat(day(due.minusMillis(1))).isAfterOrEqualTo(day(from).plusDays(days));
        }
    }

    @Property
    void addingInPartsEqualsAddingAtOnce(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        for (var unit : new LimitUnit[] {LimitUnit.MIN, LimitUnit.WH}) {
            var half = time.due(from, Limit.of(first, unit));
            assertThat(time.due(half, Limit.of(second, unit)))
                    .isEqualTo(time.due(from, Limit.of(first + second, unit)));
        }
        var lastOfPart = time.due(from, Limit.of(first, LimitUnit.WD)).minusMillis(1); // midnight belongs to its day
        assertThat(time.due(lastOfPart, Limit.of(second, LimitUnit.WD)))
                .isEqualTo(time.due(from, Limit.of(first + second, LimitUnit.WD)));
        var lastDay = time.unmovedDue(from, Limit.of(first, LimitUnit.D)).minusMillis(1);
        assertThat(time.due(lastDay, Limit.of(second, LimitUnit.D)))
                .isEqualTo(time.due(from, Limit.of(first + second, LimitUnit.D)));
    }

    @Property
    void workingTimeThatIsAddedIsWorkingTimeThatPasses(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 40_000) int minutes) {
        var worked = Duration.ofMinutes(minutes);

        assertThat(time.workingBetween(from, time.plusWorking(from, worked))).isEqualTo(worked);
    }

    @Property
    void aPausedDayIsAddedBack(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(max = 30) int pauseAfter,
            @ForAll @IntRange(max = 30) int pausedFor) {
        var due = time.due(from, Limit.of(days, LimitUnit.WD));
        var pausedAt = from.plusSeconds(86_400L * pauseAfter);
        Assume.that(pausedAt.isBefore(due));
        var resumedAt = pausedAt.plusSeconds(86_400L * pausedFor);

        var left = time.workingBetween(pausedAt, due);
        var later = time.afterPause(due, pausedAt, resumedAt);

        assertThat(later).isAfterOrEqualTo(due);
        assertThat(time.afterPause(due, pausedAt, pausedAt)).isEqualTo(due);
        assertThat(time.workingBetween(resumedAt, later)).isGreaterThanOrEqualTo(left);
        if (time.hours().workingDaysEnd() == WorkingDayEnd.CLOSE) {
            assertThat(time.workingBetween(resumedAt, later)).isEqualTo(left);
        }
    }

    @Property
    void calendarDaysInAPauseAreAddedBackAndTheLastMovesFromADayOfRest(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 60) int pausedFor) {
        var unmoved = time.unmovedDue(from, Limit.of(days, LimitUnit.D));
        var resumedAt = from.plusSeconds(86_400L * pausedFor);

        var later = WorkingTime.plusDaysBetween(unmoved, from, resumedAt);

        assertThat(later).isEqualTo(time.unmovedDue(from, Limit.of(days + pausedFor, LimitUnit.D)));
        assertThat(time.movedFromRest(later)).isEqualTo(time.due(from, Limit.of(days + pausedFor, LimitUnit.D)));
    }

    @Property
    void whatIsCountedInOfficeTimeOrMovedEndsOnAWorkingDay(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 200) int quarters) {
        for (var unit : new LimitUnit[] {LimitUnit.WH, LimitUnit.WD, LimitUnit.D}) {
            var due = time.due(from, limit(quarters, unit));
            assertThat(time.isWorkingDay(day(due.minusMillis(1)))).isTrue();
        }
    }

    @Property
    void theWarningComesBetweenTheStartAndTheEnd(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant from,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 100) int quarters,
            @ForAll @IntRange(max = 9) int tenths) {
        var limit = limit(quarters, unit);

        assertThat(time.warn(from, limit, BigDecimal.valueOf(tenths, 1))).isBetween(from, time.due(from, limit));
    }

    @Provide
    Arbitrary<Instant> moments() {
        var first = LocalDate.of(2025, 1, 1).atStartOfDay(Zone.OFFICE).toInstant();
        return Arbitraries.integers().between(0, 3 * 365 * 24 * 60).map(minutes -> first.plusSeconds(60L * minutes));
    }

    @Provide
    Arbitrary<WorkingTime> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(24, 36),
                        Arbitraries.integers().between(44, 50),
                        Arbitraries.integers().between(50, 58),
                        Arbitraries.integers().between(64, 80),
                        Arbitraries.of(WorkingDayEnd.class))
                .as((opens, breakStarts, breakEnds, closes, end) -> new WorkingTime(
                        DAYS, new OfficeHours(at(opens), at(breakStarts), at(breakEnds), at(closes), end)));
    }

    private static LocalTime at(int quarters) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * quarters);
    }

    private static Limit limit(int quarters, LimitUnit unit) {
        return Limit.of(quarters / 4.0, unit);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Zone.OFFICE).toLocalDate();
    }
}
