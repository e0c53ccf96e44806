package org.linli.events;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.WorkItemService;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Who may correct the category of an event: whoever accepts it, then the centres of street and city. */
@Component
class CorrectionRights {
    private static final String PERMISSION = "case:recategorize";
    private static final Set<String> ACCEPTING = Set.of("RECEIVE", "DECIDE", "STREET_DECIDE");
    private static final Set<String> CENTRES = Set.of("street-governance-center", "city-governance-center");

    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final OrganizationService organization;

    CorrectionRights(CaseJourney journey, WorkItemService tasks, OrganizationService organization) {
        this.journey = journey;
        this.tasks = tasks;
        this.organization = organization;
    }

    /** The unit for which the person may do it, never one that the case complains of; empty where he may not. */
    Optional<Unit> unitOf(CaseFile caseFile, CurrentUser user) {
        if (!user.has(PERMISSION)
                || caseFile.kind() != CaseKind.EVENT
                || Objects.equals(caseFile.complainedStaffId(), user.staffId())) {
            return Optional.empty();
        }
        return centre(caseFile, user)
                .or(() -> accepting(caseFile, user))
                .filter(unit -> !Objects.equals(unit.id(), caseFile.complainedUnitId()));
    }

    private Optional<Unit> centre(CaseFile caseFile, CurrentUser user) {
        return user.posts().stream()
                .filter(post -> CENTRES.contains(post.role()))
                .map(post -> organization.unit(post.unitId()))
                .filter(unit -> unit.kind() == UnitKind.CITY || unit.id() == caseFile.streetId())
                .findFirst();
    }

    private Optional<Unit> accepting(CaseFile caseFile, CurrentUser user) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item -> !item.isParallel()
                        && ACCEPTING.contains(tasks.step(item).stage())
                        && tasks.mayDo(item, user))
                .map(item -> organization.unit(item.holdingUnitId()))
                .findFirst();
    }
}
