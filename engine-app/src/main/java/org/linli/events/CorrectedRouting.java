package org.linli.events;

import org.linli.casefile.CaseFile;
import org.linli.organization.OrganizationService;
import org.springframework.stereotype.Component;

/** Lets routing follow a corrected category: how urgent the case is always, who should lead only while nobody handles it. */
@Component
class CorrectedRouting {
    private final EventRouter router;
    private final EventMapper events;
    private final CorrectionMapper corrections;
    private final OrganizationService organization;

    CorrectedRouting(
            EventRouter router, EventMapper events, CorrectionMapper corrections, OrganizationService organization) {
        this.router = router;
        this.events = events;
        this.corrections = corrections;
        this.organization = organization;
    }

    /** The priority of the case from now on. */
    int follow(CaseFile caseFile, String categoryCode) {
        var place = organization.placeOfGrid(organization.unit(caseFile.gridId()));
        var routing = router.route(categoryCode, place, events.isUrgent(caseFile.id()));
        if (caseFile.handlingUnitId() == null) {
            corrections.reroute(caseFile.id(), routing);
        }
        return routing.priority();
    }
}
