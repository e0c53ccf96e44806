package org.linli.events.web;

import org.linli.organization.Unit;

/** A unit by code and name. */
record UnitView(String code, String name) {
    static UnitView of(Unit unit) {
        return new UnitView(unit.code(), unit.name());
    }
}
