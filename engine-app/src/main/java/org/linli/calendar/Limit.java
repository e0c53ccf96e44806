package org.linli.calendar;

import java.math.BigDecimal;

/** How long something may take; halves such as 0.5 working days are allowed. */
public record Limit(BigDecimal amount, LimitUnit unit) {
    public Limit {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A limit cannot be negative: " + amount);
        }
    }

    public static Limit of(double amount, LimitUnit unit) {
        return new Limit(BigDecimal.valueOf(amount), unit);
    }
}
