package org.linli.events;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.TaskHandover;
import org.linli.inbox.TaskTakenException;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.linli.workflow.Workflow;

/**
 * Lets the level above take an event out of the hands of whoever lets it lie (提级办理): of the unit that should handle it,
 * and of a community or street that has not taken it on or decided about it.
 *
 * <p>The clocks run on: whoever takes over has the time that was left, and no more. What is suspended, or waits to be
 * verified or evaluated, nobody lets lie by not handling it.
 */
@UseCaseService
public class TakeOvers {
    private static final String MESSAGE = "caseTakenOver";
    private static final String PERMISSION = "case:takeover";
    private static final Set<String> STAGES = Set.of(
            "RECEIVE",
            "DECIDE",
            "STREET_DECIDE",
            "SIGN",
            "DECIDE_RETURN",
            "HANDLE",
            "EXTENSION",
            "SUSPENSION",
            "REWORK");
    private static final int MAX_REASON = 500;

    private final CaseReading reading;
    private final CaseFileService caseFiles;
    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final TaskHandover handover;
    private final OrganizationService organization;
    private final Workflow workflow;

    TakeOvers(
            CaseReading reading,
            CaseFileService caseFiles,
            CaseJourney journey,
            WorkItemService tasks,
            TaskHandover handover,
            OrganizationService organization,
            Workflow workflow) {
        this.reading = reading;
        this.caseFiles = caseFiles;
        this.journey = journey;
        this.tasks = tasks;
        this.handover = handover;
        this.organization = organization;
        this.workflow = workflow;
    }

    /** For which unit the person could take the case over now; empty where he could not. */
    public Optional<Unit> possibleFor(String caseNumber, CurrentUser user) {
        var caseFile = reading.find(caseNumber, user);
        return openTask(caseFile).flatMap(task -> unitAbove(caseFile, task, user));
    }

    /**
     * Makes the person's unit handle the case from now on.
     *
     * @throws NotEntitledException if none of his units is above the one that handles it or should take it on
     * @throws TaskTakenException if somebody took it over for his unit before, or did the task meanwhile
     * @throws NotNowException if nobody is about to take it on or to handle it
     * @throws InvalidRequestException if no reason is given
     */
    public void takeOver(String caseNumber, String reason, CurrentUser user) {
        var caseFile = reading.find(caseNumber, user);
        var why = checked(reason);
        var task = openTask(caseFile).orElseThrow(() -> new NotNowException("event.takeOver.notNow"));
        var unit = unitAbove(caseFile, task, user).orElseThrow(() -> refused(caseFile, user));
        caseFiles.change(caseNumber, change -> {
            change.actedBy(user, why);
            change.record(
                    Happening.of(user, unit.name(), "takeOver", null, true).noting(why));
            handover.leave(task, change, user);
            workflow.startByMessage(EventService.PROCESS, MESSAGE, caseNumber, Map.of("takenOverBy", unit.code()));
        });
    }

    private DomainException refused(CaseFile caseFile, CurrentUser user) {
        return caseFile.handlingUnitId() != null && user.unitIds().contains(caseFile.handlingUnitId())
                ? handover.takenOver(caseFile, user).orElseGet(TakeOvers::isNotAbove)
                : isNotAbove();
    }

    private static DomainException isNotAbove() {
        return new NotEntitledException("event.takeOver.level");
    }

    /** Makes a unit handle the case, and lets the one before read on. */
    public UnitKind handleBy(String caseNumber, String unitCode) {
        var unit = organization.findUnit(unitCode).orElseThrow();
        caseFiles.change(caseNumber, change -> {
            if (change.handlingUnitId() != null) {
                caseFiles.admit(change.before(), change.handlingUnitId());
            }
            change.handleBy(unit.id());
        });
        return unit.kind();
    }

    private Optional<WorkItem> openTask(CaseFile caseFile) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item ->
                        !item.isParallel() && STAGES.contains(tasks.step(item).stage()))
                .findFirst();
    }

    /** Street over community and department, city over all of them; never the unit complained of. */
    private Optional<Unit> unitAbove(CaseFile caseFile, WorkItem task, CurrentUser user) {
        if (!user.has(PERMISSION)) {
            return Optional.empty();
        }
        var keeper = level(task.holdingUnitId());
        var handler = caseFile.handlingUnitId() == null ? keeper : level(caseFile.handlingUnitId());
        return user.unitIds().stream()
                .map(organization::unit)
                .filter(unit -> level(unit.kind()) > handler && level(unit.kind()) >= keeper)
                .filter(unit -> unit.kind() != UnitKind.STREET || unit.id() == caseFile.streetId())
                .filter(unit -> !Objects.equals(unit.id(), caseFile.complainedUnitId()))
                .findFirst();
    }

    private int level(long unitId) {
        return level(organization.unit(unitId).kind());
    }

    private static int level(UnitKind kind) {
        return switch (kind) {
            case CITY -> 2;
            case STREET -> 1;
            default -> 0;
        };
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
