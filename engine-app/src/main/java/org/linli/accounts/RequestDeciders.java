package org.linli.accounts;

import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.residents.Resident;
import org.linli.security.PostPermissions;
import org.springframework.stereotype.Component;

/** Who holds a post in which requests about a resident's data are decided; a deputy is there for a time only, and does not count. */
@Component
class RequestDeciders {
    private final OrganizationService organization;
    private final PostPermissions permissions;

    RequestDeciders(OrganizationService organization, PostPermissions permissions) {
        this.organization = organization;
        this.permissions = permissions;
    }

    /** Whether somebody else than this one may decide where the person lives. */
    boolean areThereBeside(long staffId, Resident person) {
        var residence = person.residence();
        var places = List.of(residence.gridId(), residence.communityId(), residence.streetId());
        return permissions.roles(ClaimDesk.CONFIRM).stream()
                .flatMap(role -> organization.holdersOf(places, role).stream())
                .anyMatch(holder -> holder.staffId() != staffId);
    }
}
