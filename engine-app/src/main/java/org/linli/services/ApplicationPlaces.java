package org.linli.services;

import java.util.Objects;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.residents.Household;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Finds the place to which an application belongs: where the applicant lives, or what the window names. */
@Component
class ApplicationPlaces {
    private static final String FIELD = "community";

    private final OrganizationService organization;

    ApplicationPlaces(OrganizationService organization) {
        this.organization = organization;
    }

    /**
     * @param community code of what was named, or null
     * @param home of the applicant where he is on record, or null
     * @param window that takes the application, or null
     * @throws InvalidRequestException naming {@code community} where it cannot be told
     */
    Place of(String community, Household home, Unit window) {
        if (community != null) {
            var named = organization
                    .findUnit(community)
                    .filter(unit -> unit.kind() == UnitKind.COMMUNITY && unit.isActive())
                    .orElseThrow(() -> new InvalidRequestException(FIELD, "service.community"));
            requireWithin(named, window);
            return home != null && home.communityId() == named.id() ? home(home) : first(named);
        }
        if (home != null) {
            return home(home);
        }
        if (window != null && window.kind() == UnitKind.COMMUNITY) {
            return first(window);
        }
        throw new InvalidRequestException(FIELD, "service.community");
    }

    /** A window takes applications for its own place; those of others are sent there. */
    private static void requireWithin(Unit named, Unit window) {
        var isWithin = window == null
                || window.kind() == UnitKind.DEPARTMENT
                || window.id() == named.id()
                || Objects.equals(named.parentId(), window.id());
        if (!isWithin) {
            throw new InvalidRequestException(FIELD, "service.community.other", named.name());
        }
    }

    private Place home(Household home) {
        return organization.placeOfGrid(organization.unit(home.gridId()));
    }

    /** A case lies in a grid; of an applicant who is on record nowhere only the community is known. */
    private Place first(Unit community) {
        return organization.gridsWithin(community).stream()
                .findFirst()
                .map(organization::placeOfGrid)
                .orElseThrow(() -> new InvalidRequestException(FIELD, "service.community"));
    }
}
