package org.linli.catalogue;

import org.linli.calendar.LimitUnit;

/**
 * How long the law leaves for a decision.
 *
 * @param unit working days or calendar days
 * @param basis the law and its article
 */
public record StatutoryLimit(int amount, LimitUnit unit, String basis) {
    private static final int DAYS_OF_WEEK = 7;
    private static final int WORKING_DAYS_OF_WEEK = 5;

    /** How many working days a promise may have: of calendar days five in seven. Holidays are the ledger's affair. */
    int workingDays() {
        return unit == LimitUnit.D ? amount * WORKING_DAYS_OF_WEEK / DAYS_OF_WEEK : amount;
    }
}
