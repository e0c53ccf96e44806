package org.linli.events;

import java.util.List;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.workflow.FormOptions;
import org.springframework.stereotype.Component;

/** The units that somebody may complain of. */
@Component
class UnitOptions implements FormOptions {
    static final Set<UnitKind> KINDS = Set.of(UnitKind.COMMUNITY, UnitKind.STREET, UnitKind.DEPARTMENT);

    private final OrganizationService organization;

    UnitOptions(OrganizationService organization) {
        this.organization = organization;
    }

    @Override
    public String key() {
        return "units";
    }

    @Override
    public List<Option> options() {
        return organization.units(KINDS).stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
