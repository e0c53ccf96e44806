package org.linli.supervision;

/**
 * A rung of the ladder, as its table says.
 *
 * @param level 1 to 4; 0 = none
 * @param atOnce whether the paper is issued without a supervisor's look at the draft
 * @param replyDays working days in which the unit has to answer
 * @param rule the rule in words, copied into the order
 */
record Rung(int level, Measure measure, boolean atOnce, int replyDays, String rule) {}
