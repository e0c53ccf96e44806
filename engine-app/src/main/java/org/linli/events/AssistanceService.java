package org.linli.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseReading;
import org.linli.casefile.NotEntitledException;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.Road;
import org.linli.inbox.TaskActions;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** Lets whoever handles an event ask other units to assist, see their answers and call them off. */
@UseCaseService
public class AssistanceService {
    private static final Set<String> HANDLING = Set.of("Task_HandleEvent", "Task_ReworkEvent");
    private static final String ASSISTING = "Task_AssistEvent";
    private static final int MAX_TEXT = 1000;

    private final EventAssistance assistance;
    private final CaseReading reading;
    private final CaseFileService caseFiles;
    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final TaskActions actions;
    private final OrganizationService organization;

    AssistanceService(
            EventAssistance assistance,
            CaseReading reading,
            CaseFileService caseFiles,
            CaseJourney journey,
            WorkItemService tasks,
            TaskActions actions,
            OrganizationService organization) {
        this.assistance = assistance;
        this.reading = reading;
        this.caseFiles = caseFiles;
        this.journey = journey;
        this.tasks = tasks;
        this.actions = actions;
        this.organization = organization;
    }

    /** @throws NotFoundException if the person may not read the case */
    public List<Assistance> list(String caseNumber, CurrentUser user) {
        return assistance.of(reading.find(caseNumber, user));
    }

    /** The units that may be asked to assist: active ones, without the lead, the one complained of, and those asked. */
    public List<Unit> candidates(String caseNumber, CurrentUser user) {
        var caseFile = reading.find(caseNumber, user);
        var asked =
                assistance.unanswered(caseFile).stream().map(Assistance::unitId).toList();
        return organization.units(UnitOptions.KINDS).stream()
                .filter(unit -> !Objects.equals(unit.id(), caseFile.handlingUnitId()))
                .filter(unit -> !Objects.equals(unit.id(), caseFile.complainedUnitId()))
                .filter(unit -> !asked.contains(unit.id()))
                .toList();
    }

    /**
     * Asks a unit to assist.
     *
     * @throws NotEntitledException if the person does not handle the case
     * @throws InvalidRequestException if that unit cannot be asked, or nothing is said
     */
    public Assistance ask(String caseNumber, CurrentUser user, String unitCode, String request) {
        var caseFile = reading.find(caseNumber, user);
        var task = handling(caseFile, user);
        var text = checked("request", request);
        var unit = askable(caseFile, unitCode);
        var asked = new Assistance[1];
        caseFiles.change(caseNumber, change -> {
            var actorUnit = organization.unit(task.poolUnitId()).name();
            asked[0] = assistance.ask(change, unit, text, tasks.actor(task, user), actorUnit);
        });
        return asked[0];
    }

    /**
     * Calls an assisting unit off.
     *
     * @throws NotNowException if it has answered
     * @throws NotEntitledException if the person does not handle the case
     */
    public void withdraw(String taskId, CurrentUser user, String reason) {
        var task = tasks.find(taskId, user);
        if (!task.elementId().equals(ASSISTING)) {
            throw new NotFoundException();
        }
        var lead = handling(reading.find(task.caseNumber(), user), user);
        var text = checked("reason", reason);
        if (!task.status().isOpen()) {
            throw new NotNowException("event.assist.answered");
        }
        var unit = organization.unit(lead.poolUnitId()).name();
        actions.take(Road.ofLead("withdrawAssist", tasks.actor(lead, user), unit, text), task);
    }

    private WorkItem handling(CaseFile caseFile, CurrentUser user) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item -> HANDLING.contains(item.elementId()))
                .filter(item -> tasks.holds(item, user))
                .findFirst()
                .orElseThrow(() -> new NotEntitledException("event.assist.notLead"));
    }

    private Unit askable(CaseFile caseFile, String unitCode) {
        var unit = organization
                .findUnit(unitCode == null ? "" : unitCode)
                .filter(one -> one.isActive() && UnitOptions.KINDS.contains(one.kind()))
                .orElseThrow(() -> new InvalidRequestException("unitCode", "event.assist.unit"));
        if (Objects.equals(caseFile.handlingUnitId(), unit.id())) {
            throw new InvalidRequestException("unitCode", "event.assist.lead");
        }
        if (Objects.equals(caseFile.complainedUnitId(), unit.id())) {
            throw new InvalidRequestException("unitCode", "event.lead.complained");
        }
        if (assistance.unanswered(caseFile).stream().anyMatch(open -> open.unitId() == unit.id())) {
            throw new InvalidRequestException("unitCode", "event.assist.twice");
        }
        return unit;
    }

    private static String checked(String field, String text) {
        if (Texts.isBlank(text)) {
            throw new InvalidRequestException(field, "form.required");
        }
        if (Texts.length(text.strip()) > MAX_TEXT) {
            throw new InvalidRequestException(field, "form.tooLong", MAX_TEXT);
        }
        return text.strip();
    }
}
