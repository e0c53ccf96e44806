package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A new version of a record: why, since which day it holds, and who wrote it down when.
 *
 * @param note what he added, or null
 */
public record Change(ChangeKind kind, LocalDate validFrom, String note, Instant at, String by) {

    private static final int MOST_OF_NOTE = 200;

    Change of(ChangeKind other) {
        return new Change(other, validFrom, note, at, by);
    }

    /** The same of a record that begins later: a state cannot begin before the one that it follows, but its true day is kept. */
    Change notBefore(LocalDate earliest) {
        if (!validFrom.isBefore(earliest)) {
            return this;
        }
        var trueDay = "发生于 " + validFrom;
        var told = note == null ? trueDay : trueDay + "；" + note;
        return new Change(kind, earliest, told.length() > MOST_OF_NOTE ? trueDay : told, at, by);
    }
}
