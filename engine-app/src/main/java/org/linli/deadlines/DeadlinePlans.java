package org.linli.deadlines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;

/** Works out when a limit urges, warns, ends and makes its process react. */
final class DeadlinePlans {
    private static final int DIGITS = 10;

    private DeadlinePlans() {}

    /**
     * @param fixedDue when somebody has fixed its end
     * @param reacts whether the model waits for the limit to pass
     */
    static DeadlinePlan fixed(Policy policy, Instant from, Instant fixedDue, boolean reacts) {
        return new DeadlinePlan(
                before(fixedDue, from, policy.urgeShare()),
                before(fixedDue, from, policy.warnShare()),
                fixedDue,
                reacts ? fixedDue : null);
    }

    /** @param reacts whether the model waits for the limit to pass */
    static DeadlinePlan plan(WorkingTime time, Policy policy, Instant from, boolean reacts) {
        var limit = policy.limit();
        var due = time.due(from, limit);
        var reaction = policy.reaction() == null ? due : time.due(from, policy.reaction());
        return new DeadlinePlan(
                time.warn(from, limit, atLeastADay(time, limit, policy.urgeShare())),
                time.warn(from, limit, atLeastADay(time, limit, policy.warnShare())),
                due,
                reacts ? reaction : null);
    }

    /** Of a limit of more than a day, a day is left at least; one of a day or less would be late from its beginning. */
    private static BigDecimal atLeastADay(WorkingTime time, Limit limit, BigDecimal share) {
        var days = switch (limit.unit()) {
            case WD, D -> limit.amount();
            case WH ->
                time.inWorkingDays(Duration.ofMinutes(
                        limit.amount().multiply(BigDecimal.valueOf(60)).longValue()));
            case MIN -> BigDecimal.ZERO;
        };
        // rounded down, so that not a moment of the day is lost
        return days.compareTo(BigDecimal.ONE) > 0
                ? share.max(BigDecimal.ONE.divide(days, DIGITS, RoundingMode.DOWN))
                : share;
    }

    private static Instant before(Instant due, Instant from, BigDecimal share) {
        var whole = BigDecimal.valueOf(Duration.between(from, due).toMillis());
        return due.minusMillis(share.multiply(whole).longValue());
    }
}
