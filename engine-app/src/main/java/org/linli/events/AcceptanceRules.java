package org.linli.events;

import org.linli.casefile.CaseChange;
import org.linli.casefile.Happening;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Whoever accepts an event says which unit it complains of, where the report does not; that unit has no part in it. */
@Component
class AcceptanceRules implements EventRules {
    private static final String COMPLAINED_UNIT = "complainedUnit";

    private final OrganizationService organization;

    AcceptanceRules(OrganizationService organization) {
        this.organization = organization;
    }

    @Override
    public void check(TaskAction action) {
        if (namesUnit(action) && action.caseFile().complainedUnitId() != null) {
            throw new InvalidRequestException(COMPLAINED_UNIT, "event.complained.set");
        }
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        if (namesUnit(action)) {
            var unit = organization.findUnit(action.text(COMPLAINED_UNIT)).orElseThrow();
            var actorUnit = organization.unit(action.item().holdingUnitId()).name();
            change.turn(turns -> turns.complainingOf(unit.id(), turns.complainedStaffId()));
            change.record(Happening.of(action.user(), actorUnit, "nameComplained", null, false)
                    .concerning(unit.name(), null));
        }
    }

    private static boolean namesUnit(TaskAction action) {
        return action.is("accept") && action.text(COMPLAINED_UNIT) != null;
    }
}
