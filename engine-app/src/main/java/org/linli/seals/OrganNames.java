package org.linli.seals;

import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.springframework.stereotype.Component;

/** What organs are called on paper: 安澜市民政局, 安澜市望江街道, 青禾镇白果湾村. */
@Component
class OrganNames {
    private final OrganizationService organization;

    OrganNames(OrganizationService organization) {
        this.organization = organization;
    }

    String of(Unit unit) {
        var above = unit.kind() == UnitKind.COMMUNITY ? UnitKind.STREET : UnitKind.CITY;
        return organization
                .ancestorOrSelf(unit, above)
                .filter(other -> other.id() != unit.id() && !unit.name().startsWith(other.name()))
                .map(other -> other.name() + unit.name())
                .orElse(unit.name());
    }
}
