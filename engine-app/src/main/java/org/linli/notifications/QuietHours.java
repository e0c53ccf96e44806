package org.linli.notifications;

import java.time.Instant;
import java.time.LocalTime;
import org.linli.shared.Zone;

/** The hours of the night in which messages wait for the morning; none where both hours are the same. */
record QuietHours(int from, int until) {

    /** The first moment from {@code at} on that is not quiet. */
    Instant firstLoud(Instant at) {
        var local = at.atZone(Zone.OFFICE);
        if (!isQuiet(local.getHour())) {
            return at;
        }
        var end = local.with(LocalTime.of(until, 0));
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(int hour) {
        return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
    }
}
