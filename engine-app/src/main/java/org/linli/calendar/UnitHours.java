package org.linli.calendar;

import java.time.Instant;

/** The hours that a unit has of its own; units below it without any have them too. */
public record UnitHours(
        String unitCode,
        String unitName,
        String unitKind,
        String hours,
        int version,
        Instant changedAt,
        String changedBy) {

    public OfficeHours officeHours() {
        return OfficeHours.of(hours);
    }
}
