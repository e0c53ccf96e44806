package org.linli.changes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Happening;
import org.linli.inbox.CaseJourney;
import org.linli.organization.OrganizationService;
import org.linli.residents.PopulationChanges;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.workflow.Workflow;

/** Takes back a change that was written into the archive: the head of the community says so, with a reason. */
@UseCaseService
public class ChangeReverting {
    public static final String PERMISSION = "change:revert";
    private static final Set<String> STATES = Set.of("CHANGE_APPLIED", "CHANGE_CLOSED");
    private static final String MESSAGE = "changeReverted";
    private static final int MAX_REASON = 500;

    private final CaseReading cases;
    private final CaseFileService caseFiles;
    private final CaseJourney journey;
    private final Reports reports;
    private final PopulationChanges population;
    private final OrganizationService organization;
    private final Workflow workflow;

    ChangeReverting(
            CaseReading cases,
            CaseFileService caseFiles,
            CaseJourney journey,
            Reports reports,
            PopulationChanges population,
            OrganizationService organization,
            Workflow workflow) {
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.journey = journey;
        this.reports = reports;
        this.population = population;
        this.organization = organization;
        this.workflow = workflow;
    }

    /** Whether it is his to take the change back, if nothing stands against it. */
    boolean isHis(CaseFile caseFile, CurrentUser user) {
        return user.has(PERMISSION)
                && STATES.contains(caseFile.state())
                && user.unitIds().contains(caseFile.communityId());
    }

    /** What stands against it now, such as what somebody has written since; empty: nothing. */
    Optional<DomainException> whyNot(ChangeReport report, CurrentUser user) {
        return population.whyNotReverting(reports.trace(report), user);
    }

    /**
     * @throws NotFoundException if there is no such change in his community
     * @throws NotNowException if it was not written into the archive, or taken back before
     * @throws org.linli.residents.RecordChangedException if somebody has changed the records since
     * @throws InvalidRequestException if no reason is given
     */
    public void revert(String caseNumber, String reason, CurrentUser user) {
        cases.find(caseNumber, user);
        var caseFile = caseFiles.lock(caseNumber);
        if (caseFile.kind() != CaseKind.CHANGE || !user.unitIds().contains(caseFile.communityId())) {
            throw new NotFoundException();
        }
        if (!STATES.contains(caseFile.state())) {
            throw new NotNowException("change.revert.notNow");
        }
        var why = checked(reason);
        population.checkReverting(reports.trace(reports.of(caseFile)), user);
        caseFiles.change(caseNumber, change -> {
            change.actedBy(user, why);
            var unit = organization.unit(caseFile.communityId()).name();
            change.record(Happening.of(user, unit, "revertChange", why, false));
            if (caseFile.isClosed()) {
                caseFiles.reopen(change);
            } else {
                journey.openTasks(caseFile.id()).stream()
                        .findFirst()
                        .ifPresent(task -> workflow.abandon(task.taskId(), "change reverted"));
            }
            workflow.startByMessage(ChangeOpening.PROCESS, MESSAGE, caseNumber, Map.of());
        });
    }

    private static String checked(String reason) {
        if (Texts.isBlank(reason)) {
            throw new InvalidRequestException("reason", "form.required");
        }
        if (Texts.length(reason.strip()) > MAX_REASON) {
            throw new InvalidRequestException("reason", "form.tooLong", MAX_REASON);
        }
        return reason.strip();
    }
}
