package org.linli.villagelife;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A deed that another matter has proven.
 *
 * @param key what makes it one deed for ever: asked for again it is the same
 * @param source what proved it, in plain words, such as the number of its case
 * @param resident number of whoever did it; the household where he lives gets the points
 * @param rule code of the village's rule
 * @param times how often, or how many hours
 * @param place where, in plain words
 * @param what in plain words that name nobody else
 */
public record NewAward(
        String key,
        String source,
        String resident,
        String rule,
        BigDecimal times,
        LocalDate deedOn,
        String place,
        String what) {}
