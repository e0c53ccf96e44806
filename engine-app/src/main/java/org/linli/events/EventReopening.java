package org.linli.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseLinks;
import org.linli.casefile.CaseRated;
import org.linli.casefile.Happening;
import org.linli.casefile.StageLight;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.OrganizationService;
import org.linli.shared.Zone;
import org.linli.shared.settings.OfficeSettings;
import org.linli.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a closed event again: the same file and number, the unit that handled it, a clock of its own. */
@Component
class EventReopening {
    private static final String MESSAGE = "eventReopened";

    private final CaseFileService caseFiles;
    private final CaseLinks links;
    private final EventPromise promise;
    private final OrganizationService organization;
    private final OfficeSettings settings;
    private final Workflow workflow;
    private final Clock clock;

    EventReopening(
            CaseFileService caseFiles,
            CaseLinks links,
            EventPromise promise,
            OrganizationService organization,
            OfficeSettings settings,
            Workflow workflow,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.links = links;
        this.promise = promise;
        this.organization = organization;
        this.settings = settings;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Until the end of the last day on which the reporter may ask for it; empty where the case did not end well. */
    Optional<Instant> possibleUntil(CaseFile caseFile) {
        if (caseFile.stageLight() != StageLight.GREEN || caseFile.handlingUnitId() == null) {
            return Optional.empty();
        }
        var lastDay = LocalDate.ofInstant(caseFile.closedAt(), Zone.OFFICE).plusDays(settings.whole("reopen.days"));
        return Optional.of(lastDay.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant());
    }

    /** A bad rating says that it is not solved; of a merged report, that the case into which it was merged is not. */
    @EventListener
    void on(CaseRated rated) {
        if (rated.score() > settings.whole("rating.bad")) {
            return;
        }
        var leading = links.leading(caseFiles.find(rated.caseNumber()));
        var isEvent = leading.kind() == CaseKind.EVENT;
        if (isEvent
                && possibleUntil(leading)
                        .filter(until -> until.isAfter(clock.instant()))
                        .isPresent()) {
            reopen(leading.caseNumber(), "reopenRated", null, EvidenceSelection.none());
        }
    }

    void reopen(String caseNumber, String action, String reason, EvidenceSelection files) {
        caseFiles.change(caseNumber, change -> {
            caseFiles.reopen(change);
            change.record(new Happening(null, null, action, null, reason, null, files, true, true));
            promise.start(change);
            var handledBy = organization.unit(change.handlingUnitId()).kind().name();
            workflow.startByMessage(EventService.PROCESS, MESSAGE, caseNumber, Map.of("handledBy", handledBy));
        });
    }
}
