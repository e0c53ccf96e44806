package org.linli.deadlines;

import java.math.BigDecimal;
import org.linli.calendar.LimitUnit;

/** By how much an end was extended, in working or calendar days; {@link #NONE} where it was not. */
record LimitExtension(BigDecimal days, LimitUnit unit) {
    static final LimitExtension NONE = new LimitExtension(null, null);

    boolean isNone() {
        return days == null;
    }

    boolean isByDays() {
        return unit == LimitUnit.D;
    }
}
