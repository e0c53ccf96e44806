package org.linli.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.linli.casefile.ReadScope;
import org.linli.organization.OrganizationService;
import org.springframework.stereotype.Component;

/** Turns a row scope into units that no case belongs to twice, except that one may handle what lies in another. */
@Component
class ScopeUnits {
    private final OrganizationService organization;

    ScopeUnits(OrganizationService organization) {
        this.organization = organization;
    }

    List<ScopeUnit> of(ReadScope scope) {
        if (scope.all()) {
            return List.of(ScopeUnit.CITY);
        }
        List<ScopeUnit> units = new ArrayList<>();
        add(CountScope.STREET, scope.streetIds(), units);
        add(CountScope.COMMUNITY, scope.communityIds(), units);
        add(CountScope.GRID, scope.gridIds(), units);
        scope.handlingUnitIds().stream()
                .sorted()
                .map(id -> new ScopeUnit(CountScope.HANDLER, id))
                .forEach(units::add);
        return List.copyOf(units);
    }

    /** Whether a unit is one of {@code units} or lies in one of them. */
    boolean isWithin(long unitId, Collection<ScopeUnit> units) {
        return units.stream()
                .anyMatch(unit -> unit.scope() == CountScope.CITY
                        || unit.unitId() == unitId
                        || unit.isPlace() && path(unitId).contains("/" + unit.unitId() + "/"));
    }

    /** Leaves out a place inside a larger one that is there already. */
    private void add(CountScope scope, Set<Long> ids, List<ScopeUnit> units) {
        ids.stream()
                .sorted()
                .filter(id -> !isWithin(id, units))
                .map(id -> new ScopeUnit(scope, id))
                .toList()
                .forEach(units::add);
    }

    private String path(long unitId) {
        return organization.unit(unitId).path();
    }
}
