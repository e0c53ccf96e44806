package org.linli.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much there was before and is now: materials, steps or working days. */
public record Cut(int before, int after) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    static final Cut NONE = new Cut(0, 0);

    Cut plus(Cut other) {
        return new Cut(before + other.before, after + other.after);
    }

    /** 压减率, (before - after) / before in per cent with one digit; null where there was nothing to cut. */
    public BigDecimal rate() {
        return before == 0
                ? null
                : BigDecimal.valueOf((long) before - after)
                        .multiply(PERCENT)
                        .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
    }
}
