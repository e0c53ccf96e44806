package org.linli.casefile.web;

import java.util.List;
import java.util.Objects;
import org.linli.casefile.TimelineTexts;
import org.linli.casefile.web.CaseResponse.DeadlineView;
import org.linli.casefile.web.CaseResponse.PauseSumView;
import org.linli.casefile.web.CaseResponse.PauseView;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlinePause;
import org.linli.deadlines.PauseSums;
import org.linli.organization.OrganizationService;
import org.springframework.stereotype.Component;

/** Turns the rows of the ledger, and the times in which a case stood still, into what staff see. */
@Component
class DeadlineViews {
    private final PauseSums pauses;
    private final OrganizationService organization;
    private final TimelineTexts texts;

    DeadlineViews(PauseSums pauses, OrganizationService organization, TimelineTexts texts) {
        this.pauses = pauses;
        this.organization = organization;
        this.texts = texts;
    }

    DeadlineView view(Deadline deadline) {
        return new DeadlineView(
                deadline.stage(),
                texts.stage(deadline.stage()),
                deadline.startedAt(),
                deadline.dueAt(),
                deadline.endedAt(),
                deadline.status(),
                texts.rule(deadline.policyRule(), deadline.policyAmount(), deadline.policyUnit()),
                deadline.firstDueAt(),
                deadline.extensionDays(),
                deadline.extensionCountedIn(),
                deadline.extensionReason(),
                deadline.pausedAt(),
                deadline.pauseReason(),
                deadline.endedAt() == null && deadline.isProvisional(),
                deadline.provisionalDueAt(),
                deadline.unmovedDueAt(),
                deadline.statutoryDueAt(),
                deadline.endedAt() == null && deadline.isStatutoryProvisional(),
                texts.rule(deadline.statutoryGround(), deadline.statutoryAmount(), deadline.statutoryUnit()),
                deadline.isOnTime(),
                deadline.correctedFrom(),
                texts.rule(deadline.correctedRule(), deadline.correctedAmount(), deadline.correctedUnit()),
                deadline.missedDueAt());
    }

    /** Asks for the pauses of a case only where a limit of it has stood still. */
    List<DeadlinePause> pauses(String caseNumber, List<Deadline> deadlines) {
        return deadlines.stream().anyMatch(row -> row.pauseType() != null) ? pauses.ofCase(caseNumber) : List.of();
    }

    List<PauseView> views(List<DeadlinePause> found) {
        var names = organization.staffNames(found.stream()
                .map(DeadlinePause::approvedById)
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(pause -> new PauseView(
                        pause.type(),
                        texts.pauseType(pause.type()),
                        pause.reason(),
                        pause.approvedById() == null ? null : names.get(pause.approvedById()),
                        pause.startedAt(),
                        pause.endedAt()))
                .toList();
    }

    List<PauseSumView> sums(List<DeadlinePause> found) {
        return pauses.sums(found).stream()
                .map(sum -> new PauseSumView(sum.type(), texts.pauseType(sum.type()), sum.workingDays(), sum.days()))
                .toList();
    }
}
