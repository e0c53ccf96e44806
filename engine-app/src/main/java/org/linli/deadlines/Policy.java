package org.linli.deadlines;

import java.math.BigDecimal;
import org.linli.calendar.Limit;

/**
 * A limit and why it holds.
 *
 * @param urgeShare the share of the limit (0..1) that is left when whoever has the task is urged
 * @param warnShare the share of the limit (0..1) that is left when the yellow card is shown
 * @param reaction after how long the model reacts, where it waits for that; null = when the limit ends
 * @param rule the rule in words, copied into the ledger
 * @param statute the longest that the law allows, or null where it says nothing
 */
public record Policy(
        Limit limit, BigDecimal urgeShare, BigDecimal warnShare, Limit reaction, String rule, Statute statute) {

    /** Whether both say the same, whatever digits their numbers are kept with. */
    boolean isAsGoodAs(Policy other) {
        return rule.equals(other.rule)
                && isSame(limit, other.limit)
                && isSame(reaction, other.reaction)
                && isSame(
                        statute == null ? null : statute.limit(), other.statute == null ? null : other.statute.limit())
                && isSame(
                        statute == null ? null : statute.extension(),
                        other.statute == null ? null : other.statute.extension());
    }

    private static boolean isSame(Limit one, Limit other) {
        return one == null || other == null
                ? one == other
                : one.unit() == other.unit() && one.amount().compareTo(other.amount()) == 0;
    }
}
