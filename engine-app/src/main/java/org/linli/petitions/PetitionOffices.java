package org.linli.petitions;

import java.util.Objects;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Where a petition goes that nobody registers at a desk. */
@Component
class PetitionOffices {
    private static final String ROLE = "petition-office";

    private final OrganizationService organization;

    PetitionOffices(OrganizationService organization) {
        this.organization = organization;
    }

    /**
     * @param complainedUnitId the unit that is complained of, or null: it does not take down complaints of itself
     * @throws NotNowException if no other unit has a petition office
     */
    Unit usual(Long complainedUnitId) {
        return organization.departments().stream()
                .filter(unit -> !Objects.equals(complainedUnitId, unit.id()))
                .filter(unit -> organization.hasActivePost(unit.id(), ROLE))
                .findFirst()
                .orElseThrow(() -> new NotNowException(
                        complainedUnitId == null ? "petition.office.none" : "petition.office.higher"));
    }
}
