package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Instant;
import org.linli.calendar.WorkingTime;

/** By how much the end that the law sets is extended when an office gives more time, and how far that may go. */
final class LawfulExtension {
    private LawfulExtension() {}

    /** Nothing while the promise ends before it; else as many days as are needed, at most those of the article. */
    static LimitExtension needed(Deadline row, WorkingTime time, Instant promisedUntil) {
        var most = most(row);
        if (row.statutoryDueAt() == null || most.isNone() || !promisedUntil.isAfter(row.statutoryDueAt())) {
            return LimitExtension.NONE;
        }
        for (var days = BigDecimal.ONE; days.compareTo(most.days()) < 0; days = days.add(BigDecimal.ONE)) {
            var enough = new LimitExtension(days, most.unit());
            if (!promisedUntil.isAfter(end(row, time, enough))) {
                return enough;
            }
        }
        return most;
    }

    /** The latest end that the law allows, by its article's own extension too; null where it says nothing. */
    static Instant latest(Deadline row, WorkingTime time) {
        return end(row, time, most(row));
    }

    /** The end that the law sets with so much more; null where it says nothing. */
    static Instant end(Deadline row, WorkingTime time, LimitExtension more) {
        if (row.statutoryDueAt() == null || more.isNone()) {
            return row.statutoryDueAt();
        }
        var unmoved = LimitEnds.unmoved(row, time, row.policy().statute().limit(), LimitExtension.NONE);
        return unmoved != null && more.isByDays()
                ? time.movedFromRest(LimitEnds.plusDays(unmoved, more.days()))
                : LimitEnds.extended(time, row.statutoryDueAt(), more);
    }

    private static LimitExtension most(Deadline row) {
        return row.statutoryExtensionAmount() == null || row.statutoryExtendedBy() != null
                ? LimitExtension.NONE
                : new LimitExtension(row.statutoryExtensionAmount(), row.statutoryExtensionUnit());
    }
}
