package org.linli.villagelife;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linli.shared.Messages;

/**
 * A rule of a village: what it counts and for how many points.
 *
 * @param points negative: a deduction
 * @param monthCap points that a household gets by it in one month at most, or null
 */
public record PointRule(
        long id,
        long ruleSetId,
        String code,
        DeedGroup deedGroup,
        String name,
        String nameEn,
        int points,
        RuleUnit unit,
        Integer monthCap,
        int sort) {
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(200);

    public boolean isDeduction() {
        return points < 0;
    }

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }

    /** Whether something can be done so many times, or for so many hours. */
    boolean canBeDone(BigDecimal times) {
        return times.signum() > 0
                && times.compareTo(MOST_TIMES) <= 0
                && times.stripTrailingZeros().scale() <= (unit == RuleUnit.HOUR ? 1 : 0);
    }

    /** Whole points for so many times or hours, never more than what was done. */
    int pointsFor(BigDecimal times) {
        return BigDecimal.valueOf(points)
                .multiply(times)
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }
}
