package org.linli.portal.web;

import org.linli.organization.Unit;
import org.linli.organization.UnitKind;

/** A unit or a place by its code and name. */
record PortalPlaceView(String code, String name, UnitKind kind) {
    static PortalPlaceView of(Unit unit) {
        return new PortalPlaceView(unit.code(), unit.name(), unit.kind());
    }
}
