package org.linli.inbox;

import java.time.Instant;
import java.util.Optional;
import org.linli.casefile.CaseChange;
import org.linli.casefile.Happening;
import org.linli.evidence.EvidenceSelection;
import org.linli.inbox.TaskPool.Pool;
import org.linli.organization.OrganizationService;
import org.linli.security.RoleNames;
import org.linli.workflow.Step;
import org.springframework.stereotype.Component;

/** Writes into the timeline why a task is not with those whose it usually is; the reporter sees none of it. */
@Component
class StandInDiary {
    private final StandIns standIns;
    private final OrganizationService organization;
    private final RoleNames roleNames;

    StandInDiary(StandIns standIns, OrganizationService organization, RoleNames roleNames) {
        this.standIns = standIns;
        this.organization = organization;
        this.roleNames = roleNames;
    }

    /** @param found who steps in, or empty where nobody may do the task and it waits in its usual pool */
    void note(CaseChange change, Step step, Pool usual, Optional<Pool> found, Instant dueAt) {
        change.record(new Happening(
                null,
                null,
                action(change, usual, found.isPresent()),
                step.elementId(),
                null,
                null,
                EvidenceSelection.none(),
                false,
                false,
                name(found.orElse(usual)),
                dueAt));
    }

    private String action(CaseChange change, Pool usual, boolean isFound) {
        if (!isFound) {
            return "nobodyLeft";
        }
        var isVacant = !standIns.isComplainedOf(usual.unit(), Matter.of(change))
                && !organization.hasActivePost(usual.unit().id(), usual.role());
        return isVacant ? "standInForNobody" : "standIn";
    }

    private String name(Pool pool) {
        return pool.unit().name() + " " + roleNames.name(pool.role());
    }
}
