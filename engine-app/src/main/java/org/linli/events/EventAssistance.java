package org.linli.events;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.events.Assistance.Status;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.workflow.Workflow;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps what other units are asked to do for a case; each has a small process of its own (docs/adr/0010). */
@Component
class EventAssistance {
    static final String PROCESS = "event-assistance";
    private static final String UNIT_VARIABLE = "assistUnit";

    private final AssistanceMapper assistance;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final Workflow workflow;
    private final RuleTexts texts;
    private final Clock clock;

    EventAssistance(
            AssistanceMapper assistance,
            CaseFileService caseFiles,
            OrganizationService organization,
            Workflow workflow,
            RuleTexts texts,
            Clock clock) {
        this.assistance = assistance;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.workflow = workflow;
        this.texts = texts;
        this.clock = clock;
    }

    List<Assistance> of(CaseFile caseFile) {
        return caseFile.assistanceCount() == 0 ? List.of() : assistance.listOfCase(caseFile.id());
    }

    List<Assistance> unanswered(CaseFile caseFile) {
        return caseFile.openAssistance() == 0 ? List.of() : assistance.listUnanswered(caseFile.id());
    }

    /** Asks a unit and opens its task at once. */
    Assistance ask(CaseChange change, Unit unit, String request, CurrentUser user, String actorUnit) {
        var id = insert(change, unit, request, Status.PLANNED, user);
        var begun = begin(change, id, unit);
        change.record(Happening.of(user, actorUnit, "askAssist", null, true)
                .noting(request)
                .concerning(unit.name(), begun.dueAt()));
        return begun;
    }

    /** Names the units that will assist when the lead unit has signed; what was planned before is forgotten. */
    void plan(CaseChange change, List<String> unitCodes, TaskAction action) {
        drop(change, null);
        for (var code : unitCodes) {
            var unit = organization.findUnit(code).orElseThrow();
            insert(change, unit, texts.remark("event.assist.planned"), Status.PLANNED, action.user());
        }
    }

    /** Opens the tasks of the units that were named, except that of the unit which has become the lead. */
    void begin(CaseChange change) {
        drop(change, change.handlingUnitId());
        if (change.turns().openAssistance() == 0) {
            return;
        }
        for (var planned : assistance.listUnanswered(change.before().id())) {
            if (planned.status() == Status.PLANNED) {
                var unit = organization.unit(planned.unitId());
                var begun = begin(change, planned.id(), unit);
                change.record(Happening.of(null, null, "askAssist", null, true)
                        .noting(planned.request())
                        .concerning(unit.name(), begun.dueAt()));
            }
        }
    }

    /** Keeps how a unit's task ended; who declined or is not wanted any more has no part in the case. */
    void answered(CaseChange change, TaskAction action, Status status) {
        var text = Stream.of(action.data().get("result"), action.opinion())
                .filter(Objects::nonNull)
                .map(part -> String.valueOf(part).strip())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        var answer = new AssistanceMapper.Answer(
                action.item().processInstanceId(),
                change.before().id(),
                status,
                text,
                action.user() == null ? null : action.user().staffId(),
                clock.instant());
        if (assistance.answer(answer) == 0) {
            throw new OptimisticLockingFailureException("The assistance was answered meanwhile");
        }
        change.turn(turns -> turns.assistanceEnded());
        if (status != Status.DONE) {
            caseFiles.dismiss(change.before(), action.item().poolUnitId());
        }
    }

    /** Forgets what was planned for a unit, or all that was where {@code unitId} is null. */
    private void drop(CaseChange change, Long unitId) {
        if (change.turns().openAssistance() > 0) {
            var dropped = assistance.dropPlanned(change.before().id(), unitId, clock.instant());
            for (int one = 0; one < dropped; one++) {
                change.turn(turns -> turns.assistanceEnded());
            }
        }
    }

    private long insert(CaseChange change, Unit unit, String request, Status status, CurrentUser user) {
        var key = new GeneratedKey();
        assistance.insert(
                new AssistanceMapper.Request(
                        change.before().id(), unit.id(), request, status, user.staffId(), clock.instant()),
                key);
        change.turn(turns -> turns.assisted());
        return key.id();
    }

    private Assistance begin(CaseChange change, long id, Unit unit) {
        caseFiles.admit(change.before(), unit.id());
        var instance = workflow.start(PROCESS, change.before().caseNumber(), Map.of(UNIT_VARIABLE, unit.code()));
        assistance.begin(id, instance);
        return assistance.listUnanswered(change.before().id()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
