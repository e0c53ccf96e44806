package org.linli.deadlines;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingTime;

/**
 * The moments of a limit that was extended, ran on after a pause, or is counted anew.
 *
 * <p>Pauses and announced days off move what the law allows by the same rules as what was promised. An extension is the
 * office's own: it moves what the law allows only where the article lets an office extend it, and only as far as needed.
 *
 * @param unmovedDueAt of calendar days: the end before it moved from a day of rest, else null
 */
record NewTimes(DeadlinePlan plan, Instant unmovedDueAt, boolean isProvisional, StatutoryEnd statutory) {

    /** With so many more days, working or calendar days as {@code unit} says. */
    static NewTimes extended(Deadline row, WorkingTime time, LimitExtension more) {
        UnaryOperator<Instant> later = at -> LimitEnds.extended(time, at, more);
        var policy = row.policy();
        var unmoved = row.unmovedDueAt() == null || !more.isByDays()
                ? null
                : LimitEnds.plusDays(row.unmovedDueAt(), more.days());
        var due = unmoved == null ? later.apply(row.dueAt()) : time.movedFromRest(unmoved);
        var plan = moved(row, at -> at.equals(row.dueAt()) ? due : later.apply(at));
        var statutory = LawfulExtension.end(row, time, LawfulExtension.needed(row, time, due));
        return of(row, policy, time, plan, unmoved, statutory, more.unit());
    }

    /** What had passed before the pause has passed; what was left is left from now on. */
    static NewTimes resumed(Deadline row, WorkingTime time, Instant now) {
        var unit = row.policyUnit();
        var promised = new LimitEnds.Pausing(unit, row.dueAt(), row.unmovedDueAt(), row.extension());
        var due = LimitEnds.resumed(row, time, promised, now);
        var later = moved(row, at -> at.equals(row.dueAt()) ? due : LimitEnds.shifted(row, time, unit, at, now));
        var unmoved = unit == LimitUnit.D && row.unmovedDueAt() != null
                ? WorkingTime.plusDaysBetween(row.unmovedDueAt(), row.pausedAt(), now)
                : null;
        return of(row, row.policy(), time, later, unmoved, statutoryResumed(row, time, now), row.extensionCountedIn());
    }

    /** By the days off as they are known now; what has happened stays, and nobody is late by the change itself. */
    static NewTimes recounted(Deadline row, WorkingTime time, Instant now) {
        var policy = row.policy();
        var fresh = DeadlinePlans.plan(time, policy, row.startedAt(), row.reactAt() != null);
        var unit = row.policyUnit();
        var due = LimitEnds.end(row, time, policy.limit(), row.extension());
        var plan = new DeadlinePlan(
                happened(row.urgeAt(), now) ? row.urgeAt() : later(row, time, unit, fresh.urgeAt()),
                happened(row.warnAt(), now) ? row.warnAt() : later(row, time, unit, fresh.warnAt()),
                happened(due, now) && (!happened(row.dueAt(), now) || row.correctedAt() != null) ? row.dueAt() : due,
                row.reactAt() == null || happened(row.reactAt(), now) || happened(due, now)
                        ? row.reactAt()
                        : reaction(row, time, policy, fresh, due));
        var statutory = statutoryEnd(row, time, policy.statute(), row.statutoryExtension(), now);
        return of(
                row,
                policy,
                time,
                plan,
                LimitEnds.unmoved(row, time, policy.limit(), row.extension()),
                statutory,
                row.extensionCountedIn());
    }

    /**
     * By another policy from its old start, with all that was added since; {@code now} is when it stood still, if it does.
     *
     * <p>An end that would have passed already is not taken: what was promised before holds as long as the law allows, but
     * no longer than it was promised before the first correction, so that nobody gains by correcting there and back.
     */
    static NewTimes corrected(Deadline row, Policy policy, WorkingTime time, Instant now) {
        var fresh = DeadlinePlans.plan(time, policy, row.startedAt(), row.reactAt() != null);
        var unit = policy.limit().unit();
        var statutory = statutoryEnd(row, time, policy.statute(), LimitExtension.NONE, now);
        var counted = LimitEnds.end(row, time, policy.limit(), row.extension());
        var isTooLate = happened(counted, now) && !happened(row.dueAt(), now);
        var due = earlier(isTooLate ? kept(row, time, counted) : counted, statutory, now);
        var isKept = !due.equals(counted);
        var plan = new DeadlinePlan(
                later(row, time, unit, fresh.urgeAt()),
                later(row, time, unit, fresh.warnAt()),
                due,
                row.reactAt() == null || due.equals(row.dueAt())
                        ? row.reactAt()
                        : reaction(row, time, policy, fresh, due));
        var unmoved = isKept ? null : LimitEnds.unmoved(row, time, policy.limit(), row.extension());
        return of(row, policy, time, plan, unmoved, statutory, row.extensionCountedIn());
    }

    private static NewTimes of(
            Deadline row,
            Policy policy,
            WorkingTime time,
            DeadlinePlan plan,
            Instant unmoved,
            Instant statutory,
            LimitUnit extension) {
        var own = policy.limit().unit();
        var unit = own == LimitUnit.D && extension != null ? extension : own;
        var isCounted = row.warnShare() != null && own != LimitUnit.MIN;
        var isProvisional = isCounted && time.isProvisional(row.startedAt(), plan.dueAt(), unit);
        var byLaw = statutory == null
                ? StatutoryEnd.NONE
                : StatutoryEnd.of(policy.statute(), time, row.startedAt(), statutory);
        return new NewTimes(plan, unmoved, isProvisional, byLaw);
    }

    /** What was promised before, as far as it was promised before the first correction too. */
    private static Instant kept(Deadline row, WorkingTime time, Instant counted) {
        if (row.correctedFrom() == null) {
            return row.dueAt();
        }
        var first = row.correctedLimit() == null
                ? row.correctedFrom()
                : LimitEnds.end(row, time, row.correctedLimit(), row.extension());
        var kept = first.isBefore(row.dueAt()) ? first : row.dueAt();
        return kept.isBefore(counted) ? counted : kept;
    }

    private static Instant statutoryResumed(Deadline row, WorkingTime time, Instant now) {
        if (row.statutoryDueAt() == null) {
            return null;
        }
        var statute = row.policy().statute().limit();
        var more = row.statutoryExtension();
        var end = new LimitEnds.Pausing(
                statute.unit(), row.statutoryDueAt(), LimitEnds.unmoved(row, time, statute, more), more);
        return LimitEnds.resumed(row, time, end, now);
    }

    /** Null where the law says nothing; an end that the change would let pass is not taken. */
    private static Instant statutoryEnd(
            Deadline row, WorkingTime time, Statute statute, LimitExtension more, Instant now) {
        if (statute == null) {
            return null;
        }
        var end = LimitEnds.end(row, time, statute.limit(), more);
        var before = row.statutoryDueAt();
        return happened(end, now) && before != null && !happened(before, now) ? before : end;
    }

    private static Instant earlier(Instant due, Instant statutory, Instant now) {
        return statutory != null && statutory.isBefore(due) && !happened(statutory, now) ? statutory : due;
    }

    private static DeadlinePlan moved(Deadline row, UnaryOperator<Instant> later) {
        return new DeadlinePlan(
                later.apply(row.urgeAt()),
                later.apply(row.warnAt()),
                later.apply(row.dueAt()),
                row.reactAt() == null ? null : later.apply(row.reactAt()));
    }

    private static Instant reaction(Deadline row, WorkingTime time, Policy policy, DeadlinePlan fresh, Instant due) {
        return fresh.reactAt().equals(fresh.dueAt())
                ? due
                : later(row, time, policy.limit().unit(), fresh.reactAt());
    }

    private static Instant later(Deadline row, WorkingTime time, LimitUnit unit, Instant at) {
        return LimitEnds.later(row, time, unit, at, row.extension());
    }

    private static boolean happened(Instant at, Instant now) {
        return !at.isAfter(now);
    }
}
