package org.linli.corrections;

import java.time.Clock;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.NotEntitledException;
import org.linli.evidence.EvidenceSelection;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.Road;
import org.linli.inbox.TaskActions;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** What the person concerned does himself, while its time runs: state his view, accept the finding, ask for a re-check. */
@UseCaseService
public class ConcernedPerson {
    private static final String PERSON = "person";
    private static final int MAX_TEXT = 500;

    private final ErrorMapper mapper;
    private final CaseReading cases;
    private final CaseFileService caseFiles;
    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final TaskActions actions;
    private final OrganizationService organization;
    private final Clock clock;

    ConcernedPerson(
            ErrorMapper mapper,
            CaseReading cases,
            CaseFileService caseFiles,
            CaseJourney journey,
            WorkItemService tasks,
            TaskActions actions,
            OrganizationService organization,
            Clock clock) {
        this.mapper = mapper;
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.journey = journey;
        this.tasks = tasks;
        this.actions = actions;
        this.organization = organization;
        this.clock = clock;
    }

    /** What he may do now. */
    public enum Step {
        STATE("stateView"),
        ACCEPT("acceptFinding"),
        ASK_RECHECK("askRecheck");

        private final String outcome;

        Step(String outcome) {
            this.outcome = outcome;
        }
    }

    /**
     * @param words what he says; of no use where he accepts
     * @throws NotFoundException if there is no such matter or he may not read it
     * @throws NotEntitledException if it does not concern him
     * @throws NotNowException if its time is over, or it was done before
     * @throws InvalidRequestException if nothing is said where something must be
     */
    public void take(String caseNumber, Step step, String words, CurrentUser user) {
        if (cases.find(caseNumber, user).kind() != CaseKind.CORRECTION) {
            throw new NotFoundException();
        }
        var caseFile = caseFiles.lock(caseNumber);
        var record = mapper.find(caseFile.id()).orElseThrow();
        if (record.personId() != user.staffId()) {
            throw new NotEntitledException("correction.notYours");
        }
        var text = step == Step.ACCEPT ? null : new PersonalText(checked(words));
        var task = open(caseFile, step);
        switch (step) {
            case STATE -> mapper.state(caseFile.id(), text, true, clock.instant());
            case ASK_RECHECK -> mapper.askRecheck(caseFile.id(), text, clock.instant());
            case ACCEPT -> {
                // nothing to keep but that he did
            }
        }
        var unit = organization.unit(record.unitId()).name();
        actions.take(new Road(PERSON, step.outcome, user, unit, null, EvidenceSelection.none()), task);
    }

    /** Whether he may take the step now. */
    boolean may(CaseFile caseFile, Step step) {
        return journey.openTasks(caseFile.id()).stream().anyMatch(item -> leadsTo(item, step));
    }

    private WorkItem open(CaseFile caseFile, Step step) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item -> leadsTo(item, step))
                .findFirst()
                .orElseThrow(() -> new NotNowException("correction.notNow"));
    }

    private boolean leadsTo(WorkItem item, Step step) {
        var isLate = item.dueAt() != null && clock.instant().isAfter(item.dueAt());
        return !isLate && tasks.step(item).outcome(step.outcome).isPresent();
    }

    private static String checked(String words) {
        if (Texts.isBlank(words)) {
            throw new InvalidRequestException("words", "form.required");
        }
        if (Texts.length(words.strip()) > MAX_TEXT) {
            throw new InvalidRequestException("words", "form.tooLong", MAX_TEXT);
        }
        return words.strip();
    }
}
