package org.linli.events;

import org.linli.casefile.CaseChange;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.springframework.stereotype.Component;

/** Whoever accepts an event says which unit it complains of; from then on that unit has no part in it. */
@Component
class AcceptanceRules implements EventRules {
    private final OrganizationService organization;

    AcceptanceRules(OrganizationService organization) {
        this.organization = organization;
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        if (action.is("accept") && action.text("complainedUnit") != null) {
            var unitId = organization
                    .findUnit(action.text("complainedUnit"))
                    .map(Unit::id)
                    .orElseThrow();
            change.turn(turns -> turns.complainingOf(unitId, turns.complainedStaffId()));
        }
    }
}
