package org.linli.deadlines;

import java.math.BigDecimal;
import org.linli.calendar.Limit;

/**
 * A limit and why it holds.
 *
 * @param warnShare the share of the limit (0..1) that is left when the yellow card is shown
 * @param rule the rule in words, copied into the ledger
 */
public record Policy(Limit limit, BigDecimal warnShare, String rule) {}
