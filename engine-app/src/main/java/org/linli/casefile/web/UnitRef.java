package org.linli.casefile.web;

import org.linli.organization.Unit;

/** A unit as the API names it. */
record UnitRef(String code, String name) {
    static UnitRef of(Unit unit) {
        return unit == null ? null : new UnitRef(unit.code(), unit.name());
    }
}
