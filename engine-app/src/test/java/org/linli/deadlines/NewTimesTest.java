package org.linli.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.OfficeHours;
import org.linli.calendar.WorkingDayEnd;
import org.linli.calendar.WorkingDays;
import org.linli.calendar.WorkingTime;
import org.linli.shared.Zone;

/** What was promised and what the law allows move by the same rules, whatever moves them. */
class NewTimesTest {
    private static final WorkingTime TIME = new WorkingTime(
            new WorkingDays() {
                @Override
                public boolean isWorkingDay(LocalDate day) {
                    return !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
                }

                @Override
                public boolean isPublished(int year) {
                    return year < 2027;
                }
            },
            new OfficeHours(
                    LocalTime.of(8, 30),
                    LocalTime.of(12, 0),
                    LocalTime.of(14, 0),
                    LocalTime.of(17, 30),
                    WorkingDayEnd.CLOSE));

    private static final Instant MONDAY = at("2026-11-02T09:00");

    @Test
    void anExtensionIsTheOfficesOwnAndLeavesTheLawAlone() {
        var row = new Row(policy(5, statute(15, LimitUnit.WD))).build();
        assertThat(row.dueAt()).isEqualTo(at("2026-11-09T17:30"));
        assertThat(row.statutoryDueAt()).isEqualTo(at("2026-11-23T17:30"));

        var times = NewTimes.extended(row, TIME, days(2));

        assertThat(times.plan().dueAt()).isEqualTo(at("2026-11-11T17:30"));
        assertThat(times.statutory().dueAt()).isEqualTo(row.statutoryDueAt());
        assertThat(LawfulExtension.latest(row, TIME)).isEqualTo(row.statutoryDueAt());
        assertThat(LawfulExtension.needed(row, TIME, at("2026-12-30T17:30")).isNone())
                .isTrue();
    }

    @Test
    void whereTheArticleAllowsItAnExtensionMovesTheLawAsFarAsNeeded() {
        var article = new Statute(Limit.of(6, LimitUnit.WD), "六日", Limit.of(3, LimitUnit.WD), "可以延长三日");
        var row = new Row(policy(5, article)).build();
        assertThat(row.statutoryDueAt()).isEqualTo(at("2026-11-10T17:30"));

        assertThat(NewTimes.extended(row, TIME, days(1)).statutory().dueAt())
                .as("within the law nothing moves")
                .isEqualTo(row.statutoryDueAt());
        assertThat(NewTimes.extended(row, TIME, days(3)).statutory().dueAt()).isEqualTo(at("2026-11-12T17:30"));
        assertThat(LawfulExtension.needed(row, TIME, at("2026-11-12T17:30"))).isEqualTo(days(2));
        assertThat(LawfulExtension.latest(row, TIME)).isEqualTo(at("2026-11-13T17:30"));
        assertThat(NewTimes.extended(row, TIME, days(5)).statutory().dueAt())
                .as("never more than the article gives")
                .isEqualTo(at("2026-11-13T17:30"));
    }

    @Test
    void whatTheArticleGaveIsCountedAnewWithTheRest() {
        var article = new Statute(Limit.of(6, LimitUnit.WD), "六日", Limit.of(3, LimitUnit.WD), "可以延长三日");
        var row = new Row(policy(5, article)).extended(3).extendedByLaw(2).build();

        var times = NewTimes.recounted(row, TIME, MONDAY);

        assertThat(times.plan().dueAt()).isEqualTo(at("2026-11-12T17:30"));
        assertThat(times.statutory().dueAt()).isEqualTo(at("2026-11-12T17:30"));
    }

    @Test
    void anotherCategoryPromisesNoMoreThanItsLawAllowsWhateverWasGranted() {
        var row = new Row(policy(5, null)).extended(5).build();

        var times = NewTimes.corrected(row, policy(5, statute(8, LimitUnit.WD)), TIME, at("2026-11-03T10:00"));

        assertThat(times.plan().dueAt()).isEqualTo(at("2026-11-12T17:30"));
        assertThat(times.statutory().dueAt()).isEqualTo(at("2026-11-12T17:30"));
    }

    @Test
    void aPauseIsAddedToBothEachByItsOwnUnit() {
        var row = new Row(policy(5, statute(30, LimitUnit.D)))
                .pausedAt("2026-11-04T09:00")
                .build();
        assertThat(row.statutoryDueAt()).isEqualTo(at("2026-12-03T00:00")); // the end of Wednesday, 2 December

        var times = NewTimes.resumed(row, TIME, at("2026-11-07T09:00")); // a Saturday

        assertThat(times.plan().dueAt()).isEqualTo(at("2026-11-12T17:30").minus(Duration.ofMinutes(30)));
        assertThat(times.statutory().dueAt())
                .as("three days later is Saturday, 5 December, so Monday")
                .isEqualTo(at("2026-12-08T00:00"));
    }

    @Test
    void anEndByLawInAYearThatIsNotAnnouncedIsProvisionalByItself() {
        var row = new Row(policy(5, statute(60, LimitUnit.WD))).build();

        var times = NewTimes.recounted(row, TIME, MONDAY);

        assertThat(times.isProvisional()).isFalse();
        assertThat(times.statutory().isProvisional()).isTrue();
        assertThat(times.statutory().dueAt()).isEqualTo(row.statutoryDueAt());
    }

    @Test
    void aLongerCategoryCountsFromTheOldStartWithWhatWasGranted() {
        var row = new Row(policy(1, null)).extended(1).build();

        var times = NewTimes.corrected(row, policy(5, statute(15, LimitUnit.WD)), TIME, at("2026-11-03T10:00"));

        assertThat(times.plan().dueAt()).isEqualTo(at("2026-11-10T17:30"));
        assertThat(times.plan().warnAt()).isBefore(times.plan().dueAt()).isAfter(at("2026-11-03T10:00"));
        assertThat(times.statutory().dueAt()).isEqualTo(at("2026-11-23T17:30"));
    }

    @Test
    void aShorterCategoryMakesNobodyLateByItself() {
        var row = new Row(policy(10, null)).build();
        var now = at("2026-11-10T10:00");

        var times = NewTimes.corrected(row, policy(2, null), TIME, now);
        assertThat(times.plan().dueAt()).as("2 working days are over").isEqualTo(row.dueAt());

        var byLaw = NewTimes.corrected(row, policy(2, statute(8, LimitUnit.WD)), TIME, now);
        assertThat(byLaw.plan().dueAt()).as("no longer than the law allows").isEqualTo(at("2026-11-12T17:30"));
    }

    @Test
    void whatAnEarlierCorrectionGaveIsNotKept() {
        var now = at("2026-11-05T10:00");

        var back = NewTimes.corrected(
                new Row(policy(7, null)).correctedFrom("2026-11-03T17:30").build(), policy(1, null), TIME, now);
        assertThat(back.plan().dueAt()).as("one working day, as at first").isEqualTo(at("2026-11-03T17:30"));

        var shorter = NewTimes.corrected(
                new Row(policy(7, null)).correctedFrom("2026-11-06T17:30").build(), policy(1, null), TIME, now);
        assertThat(shorter.plan().dueAt()).as("what was promised at first").isEqualTo(at("2026-11-06T17:30"));
    }

    @Test
    void calendarDaysAreExtendedByCalendarDaysAndEndOnAWorkingDay() {
        var row = new Row(new Policy(
                        Limit.of(10, LimitUnit.D), new BigDecimal("0.25"), new BigDecimal("0.2"), null, "10 日", null))
                .build();
        assertThat(row.dueAt()).isEqualTo(at("2026-11-13T00:00"));

        var times = NewTimes.extended(row, TIME, new LimitExtension(BigDecimal.valueOf(2), LimitUnit.D));

        assertThat(times.plan().dueAt()).as("Saturday, 14 November, so Monday").isEqualTo(at("2026-11-17T00:00"));
    }

    @Test
    void whatWasMissedCountsByTheNewCategory() {
        var row = new Row(policy(1, null)).build();

        var times = NewTimes.corrected(row, policy(5, null), TIME, at("2026-11-05T10:00"));

        assertThat(times.plan().dueAt()).isEqualTo(at("2026-11-09T17:30"));
    }

    @Test
    void whatStandsStillIsMeasuredWhereItStopped() {
        var row = new Row(policy(10, null)).pausedAt("2026-11-03T10:00").build();

        var times = NewTimes.corrected(row, policy(2, null), TIME, row.pausedAt());

        assertThat(times.plan().dueAt()).isEqualTo(at("2026-11-04T17:30"));
    }

    private static Policy policy(int days, Statute statute) {
        return new Policy(
                Limit.of(days, LimitUnit.WD),
                new BigDecimal("0.25"),
                new BigDecimal("0.2"),
                null,
                days + " 日",
                statute);
    }

    private static LimitExtension days(int days) {
        return new LimitExtension(BigDecimal.valueOf(days), LimitUnit.WD);
    }

    private static Statute statute(int amount, LimitUnit unit) {
        return new Statute(Limit.of(amount, unit), "法定 " + amount);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(Zone.OFFICE).toInstant();
    }

    /** A row of the ledger that began on a Monday. */
    private static final class Row {
        private final Policy policy;
        private Instant pausedAt;
        private BigDecimal extensionDays;
        private BigDecimal extendedByLaw;
        private Instant correctedFrom;

        private Row(Policy policy) {
            this.policy = policy;
        }

        private Row pausedAt(String time) {
            pausedAt = at(time);
            return this;
        }

        private Row correctedFrom(String time) {
            correctedFrom = at(time);
            return this;
        }

        private Row extended(int days) {
            extensionDays = BigDecimal.valueOf(days);
            return this;
        }

        private Row extendedByLaw(int days) {
            extendedByLaw = BigDecimal.valueOf(days);
            return this;
        }

        private Deadline build() {
            var plan = DeadlinePlans.plan(TIME, policy, MONDAY, false);
            var due = extensionDays == null ? plan.dueAt() : TIME.plusWorkingDays(plan.dueAt(), extensionDays);
            var statute = policy.statute();
            var statutory = StatutoryEnd.of(statute, TIME, MONDAY);
            return new Deadline(
                    1,
                    "WG-1",
                    Deadline.CASE,
                    null,
                    LimitSubject.WHOLE_CASE,
                    Deadline.PROMISED,
                    policy.limit().amount(),
                    policy.limit().unit(),
                    policy.rule(),
                    null,
                    pausedAt == null ? DeadlineStatus.RUNNING : DeadlineStatus.PAUSED,
                    MONDAY,
                    plan.urgeAt(),
                    plan.warnAt(),
                    due,
                    null,
                    null,
                    null,
                    plan.dueAt(),
                    extensionDays == null ? null : plan.dueAt(),
                    extensionDays,
                    null,
                    null,
                    pausedAt,
                    pausedAt == null ? null : PauseType.SPECIAL_PROCEDURE,
                    null,
                    0,
                    policy.urgeShare(),
                    policy.warnShare(),
                    null,
                    null,
                    null,
                    null,
                    false,
                    0,
                    0,
                    null,
                    statute == null ? null : statute.limit().amount(),
                    statute == null ? null : statute.limit().unit(),
                    statute == null ? null : statute.rule(),
                    statutory.dueAt(),
                    statutory.isProvisional(),
                    statute == null || statute.extension() == null
                            ? null
                            : statute.extension().amount(),
                    statute == null || statute.extension() == null
                            ? null
                            : statute.extension().unit(),
                    statute == null ? null : statute.extensionRule(),
                    extendedByLaw,
                    extendedByLaw == null ? null : LimitUnit.WD,
                    null,
                    correctedFrom == null ? null : MONDAY,
                    correctedFrom,
                    null,
                    null,
                    null,
                    null,
                    0);
        }
    }
}
