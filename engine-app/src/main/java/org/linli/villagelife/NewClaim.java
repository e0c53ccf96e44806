package org.linli.villagelife;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A deed as somebody tells it: when, where, what, and who of the household.
 *
 * @param resident number of the member; null: the household
 * @param rule its code
 * @param times how often, or how many hours
 * @param isAppeal whether it was left out
 * @param evidenceIds photos
 */
public record NewClaim(
        String household,
        String resident,
        String rule,
        BigDecimal times,
        LocalDate deedOn,
        String place,
        String what,
        boolean isAppeal,
        List<String> evidenceIds) {}
