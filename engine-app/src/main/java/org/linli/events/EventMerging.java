package org.linli.events;

import java.util.Map;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseLinks;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.deadlines.DeadlineLedger;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.WorkItem;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.workflow.Workflow;
import org.springframework.dao.OptimisticLockingFailureException;

/** Merges reports of one matter into the earliest, and takes them apart again when that was a mistake. */
@UseCaseService
public class EventMerging {
    private static final String INTO = "mergeInto";
    private static final int MAX_TEXT = 1000;

    private final CaseReading reading;
    private final CaseFileService caseFiles;
    private final CaseLinks links;
    private final CaseJourney journey;
    private final MergedComplaints complaints;
    private final DeadlineLedger deadlines;
    private final OrganizationService organization;
    private final Workflow workflow;

    EventMerging(
            CaseReading reading,
            CaseFileService caseFiles,
            CaseLinks links,
            CaseJourney journey,
            MergedComplaints complaints,
            DeadlineLedger deadlines,
            OrganizationService organization,
            Workflow workflow) {
        this.reading = reading;
        this.caseFiles = caseFiles;
        this.links = links;
        this.journey = journey;
        this.complaints = complaints;
        this.deadlines = deadlines;
        this.organization = organization;
        this.workflow = workflow;
    }

    /** @throws InvalidRequestException if the case cannot be merged into that one */
    void check(CaseFile caseFile, String targetNumber, CurrentUser user) {
        var target = leading(targetNumber, user);
        if (target.kind() != caseFile.kind() || target.id() == caseFile.id()) {
            throw new InvalidRequestException(INTO, "event.merge.unknown");
        }
        if (target.isClosed()) {
            throw new InvalidRequestException(INTO, "event.merge.closed");
        }
        if (!target.openedAt().isBefore(caseFile.openedAt())) {
            throw new InvalidRequestException(INTO, "event.merge.later");
        }
        if (!complaints.fit(caseFile, target)) {
            throw new InvalidRequestException(INTO, "event.merge.complained");
        }
    }

    /** Ties a case that is being merged to the earliest one, which then complains of whom it does; called by the model. */
    public void merge(String caseNumber, String targetNumber) {
        caseFiles.change(caseNumber, change -> {
            var user = change.actor();
            var target = links.leading(caseFiles.find(targetNumber));
            links.merge(change.before(), target, user);
            caseFiles.change(target.caseNumber(), other -> {
                if (other.before().isClosed()) {
                    throw new OptimisticLockingFailureException("The earlier case was closed meanwhile");
                }
                var unit = organization.unit(change.before().communityId()).name();
                other.record(Happening.of(user, unit, "mergedFrom", null, true).noting(caseNumber));
                complaints.inherit(change.before(), other, user, unit);
            });
        });
    }

    /**
     * Takes a case out of the one it was merged into; its process begins anew, its first times stay.
     *
     * <p>Whom the leading case came to complain of by the merge it goes on complaining of: nobody is let in again
     * silently, and its tasks stay with those who stepped in.
     *
     * @throws NotEntitledException if the person could not have merged it
     * @throws NotNowException if it was not merged, or too long ago
     */
    public void unmerge(String caseNumber, CurrentUser user, String reason) {
        var caseFile = reading.find(caseNumber, user);
        var merged = journey.lastStep(caseFile.id());
        if (!user.holds(merged.poolUnitId(), merged.poolRole()) || journey.isBarred(merged, user)) {
            throw new NotEntitledException("event.unmerge.notYours");
        }
        if (!"merge".equals(merged.outcome())) {
            throw new NotNowException("case.unmerge.none");
        }
        checkReason(reason);
        caseFiles.change(caseNumber, change -> {
            var target = links.unmerge(change.before(), user);
            change.close(null);
            change.turn(turns -> turns.returned());
            deadlines.resumeCase(caseNumber);
            record(caseNumber, merged, user, "unmerge", reason);
            record(target.caseNumber(), merged, user, "unmergedFrom", null);
            workflow.start(EventService.PROCESS, caseNumber, Map.of());
        });
    }

    private void record(String number, WorkItem merged, CurrentUser user, String action, String text) {
        var unit = organization.unit(merged.poolUnitId()).name();
        caseFiles.change(number, change -> change.record(Happening.of(user, unit, action, text, true)));
    }

    /** The case that leads now, of one that the person may read and so may read that. */
    private CaseFile leading(String number, CurrentUser user) {
        try {
            return reading.find(links.leading(reading.find(number, user)).caseNumber(), user);
        } catch (NotFoundException unreadable) {
            throw new InvalidRequestException(INTO, "event.merge.unknown");
        }
    }

    private static void checkReason(String reason) {
        if (Texts.isBlank(reason)) {
            throw new InvalidRequestException("reason", "form.required");
        }
        if (Texts.length(reason.strip()) > MAX_TEXT) {
            throw new InvalidRequestException("reason", "form.tooLong", MAX_TEXT);
        }
    }
}
