package org.linli.services;

import org.linli.catalogue.ServiceItem;
import org.linli.catalogue.SignOff;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Finds the units that an application goes to, as the item lays down: village, town or department are data. */
@Component
class ApplicationUnits {
    private final OrganizationService organization;

    ApplicationUnits(OrganizationService organization) {
        this.organization = organization;
    }

    Unit review(ServiceItem item, Place place) {
        return of(item.facts().handling().reviewBy(), item, place);
    }

    Unit signOff(ServiceItem item, Place place) {
        return of(item.facts().signOff(), item, place);
    }

    /** Where an application by phone is received: in the village if the item is delegated, else at its department. */
    Unit window(ServiceItem item, Place place) {
        return item.facts().isDelegated() ? place.community() : of(SignOff.DEPARTMENT, item, place);
    }

    private Unit of(SignOff level, ServiceItem item, Place place) {
        return switch (level) {
            case VILLAGE -> place.community();
            case TOWN -> place.street();
            case DEPARTMENT, DEPARTMENT_RULE -> department(item, place);
        };
    }

    /** Without a department it is the town's own matter. */
    private Unit department(ServiceItem item, Place place) {
        var code = item.facts().department();
        return code == null
                ? place.street()
                : organization
                        .findUnit(code)
                        .filter(Unit::isActive)
                        .orElseThrow(() -> new InvalidRequestException("item", "service.department", code));
    }
}
