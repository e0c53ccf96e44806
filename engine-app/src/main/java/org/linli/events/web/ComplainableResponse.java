package org.linli.events.web;

import java.util.List;

/** Of whom somebody may complain: units, and staff around a place or of a unit. */
record ComplainableResponse(List<UnitOption> units, List<Person> people) {
    /** A unit that may be complained of. */
    record UnitOption(String code, String name) {}

    /** A member of staff, with the unit of one of his posts. */
    record Person(String username, String name, String unitName) {}
}
