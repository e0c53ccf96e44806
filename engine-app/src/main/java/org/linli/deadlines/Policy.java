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
 */
public record Policy(Limit limit, BigDecimal urgeShare, BigDecimal warnShare, Limit reaction, String rule) {}
