package org.linli.inbox;

import org.linli.organization.Unit;
import org.linli.organization.UnitWork;
import org.springframework.stereotype.Component;

/** Tells administrators what is open in a unit, before they shut or move it. */
@Component
class OpenWork implements UnitWork {
    private final WorkItemMapper items;

    OpenWork(WorkItemMapper items) {
        this.items = items;
    }

    @Override
    public long openIn(Unit unit) {
        return switch (unit.kind()) {
            case CITY -> 0; // it stays as long as there is anything at all
            case GRID -> items.countOpenInGrid(unit.id());
            case COMMUNITY -> items.countOpenInCommunity(unit.id());
            case STREET -> items.countOpenInStreet(unit.id());
            case DEPARTMENT -> items.countOpenOfDepartment(unit.id());
        };
    }
}
