package org.linli.calendar;

import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Finds the unit that a request names. */
@Component
class CalendarUnits {
    private final OfficeHoursMapper units;

    CalendarUnits(OfficeHoursMapper units) {
        this.units = units;
    }

    /**
     * The unit with that code; null, which stands for the whole office, where none is named.
     *
     * @throws InvalidRequestException naming {@code unitCode} if there is no such unit
     */
    Long idOf(String unitCode) {
        return unitCode == null || unitCode.isBlank()
                ? null
                : units.findUnitId(unitCode.strip())
                        .orElseThrow(() -> new InvalidRequestException("unitCode", "calendar.unit.unknown"));
    }
}
