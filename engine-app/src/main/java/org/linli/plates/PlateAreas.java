package org.linli.plates;

import java.util.Optional;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.plates.PlateMapper.Area;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Streets, communities and grids by their codes. */
@Component
class PlateAreas {
    private static final Set<UnitKind> KINDS = Set.of(UnitKind.STREET, UnitKind.COMMUNITY, UnitKind.GRID);

    private final OrganizationService organization;

    PlateAreas(OrganizationService organization) {
        this.organization = organization;
    }

    /** @throws InvalidRequestException naming {@code field} if there is no such street, community or grid */
    Area area(String field, String code) {
        return place(code).map(PlateAreas::of).orElseThrow(() -> new InvalidRequestException(field, "plate.area"));
    }

    private Optional<Unit> place(String code) {
        return organization.findUnit(code).filter(unit -> KINDS.contains(unit.kind()));
    }

    private static Area of(Unit unit) {
        return new Area(unit.kind(), unit.id());
    }
}
