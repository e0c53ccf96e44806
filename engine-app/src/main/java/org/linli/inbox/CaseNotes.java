package org.linli.inbox;

import java.util.List;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Notes on how the work goes, by whoever has a task of the case. */
@UseCaseService
public class CaseNotes {
    private static final int MAX_TEXT = 1000;

    private final CaseReading cases;
    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final OrganizationService organization;

    CaseNotes(
            CaseReading cases,
            CaseJourney journey,
            WorkItemService tasks,
            CaseFileService caseFiles,
            EvidenceService evidence,
            OrganizationService organization) {
        this.cases = cases;
        this.journey = journey;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.organization = organization;
    }

    /**
     * Adds a note; a public one is read by the reporter.
     *
     * @throws NotFoundException if the person may not read the case
     * @throws NotEntitledException if he has none of its open tasks
     * @throws InvalidRequestException if nothing is written, or too much
     */
    public void add(String caseNumber, CurrentUser user, String text, List<String> evidenceIds, boolean isPublic) {
        var caseFile = cases.find(caseNumber, user);
        var task = journey.openTasks(caseFile.id()).stream()
                .filter(item -> tasks.holds(item, user))
                .findFirst()
                .orElseThrow(() -> new NotEntitledException("task.note.notHolder"));
        if (Texts.isBlank(text)) {
            throw new InvalidRequestException("text", "form.required");
        }
        if (Texts.length(text.strip()) > MAX_TEXT) {
            throw new InvalidRequestException("text", "form.tooLong", MAX_TEXT);
        }
        var files = evidence.select(evidenceIds, user.staffId());
        var unit = organization.unit(task.poolUnitId()).name();
        caseFiles.change(
                caseNumber,
                change -> change.record(new Happening(
                        tasks.actor(task, user),
                        unit,
                        "note",
                        task.elementId(),
                        text.strip(),
                        null,
                        files,
                        isPublic,
                        isPublic)));
    }
}
