package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Instant;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingTime;

/**
 * By what a limit was counted, copied into its row so that it can be counted anew in the same way.
 *
 * @param reaction after how long the model reacts, or null
 * @param unmovedDueAt of calendar days: the end before it moved from a day of rest, else null
 */
record Counting(BigDecimal urgeShare, BigDecimal warnShare, Limit reaction, String officeHours, Instant unmovedDueAt) {

    static Counting of(Policy policy, WorkingTime time, Instant from) {
        return new Counting(
                policy.urgeShare(),
                policy.warnShare(),
                policy.reaction(),
                time.hours().text(),
                policy.limit().unit() == LimitUnit.D ? time.unmovedDue(from, policy.limit()) : null);
    }
}
