package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.CaseReading;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.CoSignatures;
import org.linli.inbox.TaskVerbs;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.linli.inbox.web.InboxItem.OutcomeView;
import org.linli.inbox.web.InboxItem.UnitView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a case stands in its model, and who has it. */
@RestController
@RequestMapping("/api/cases/{number}")
@RequiresPermission("case:read")
class JourneyController {
    private final CaseJourney journeys;
    private final CaseReading cases;
    private final WorkItemService tasks;
    private final TaskVerbs verbs;
    private final CoSignatures signatures;
    private final InboxItems items;

    JourneyController(
            CaseJourney journeys,
            CaseReading cases,
            WorkItemService tasks,
            TaskVerbs verbs,
            CoSignatures signatures,
            InboxItems items) {
        this.verbs = verbs;
        this.signatures = signatures;
        this.journeys = journeys;
        this.cases = cases;
        this.tasks = tasks;
        this.items = items;
    }

    @GetMapping("/diagram")
    DiagramResponse diagram(@PathVariable String number, CurrentUser user) {
        var journey = journeys.of(number, user);
        var active = journey.steps().stream()
                .filter(step -> step.status().isOpen() && !step.isParallel())
                .map(WorkItem::elementId)
                .toList();
        return new DiagramResponse(
                journey.bpmnXml(),
                active,
                journey.passed().stream()
                        .filter(id -> !active.contains(id) && !isFlow(id))
                        .toList(),
                journey.passed().stream().filter(JourneyController::isFlow).toList(),
                journey.steps().stream().map(this::step).toList());
    }

    /** The open task of a case, of several the one the person may do; its id only for those who may. */
    @GetMapping("/task")
    CurrentTask task(@PathVariable String number, CurrentUser user) {
        var open = journeys.openTasks(cases.find(number, user).id());
        if (open.isEmpty()) {
            return new CurrentTask(null, null, null, null, false, null);
        }
        var mine = open.stream().filter(item -> tasks.mayDo(item, user)).findFirst();
        var concerning = mine.or(() -> open.stream()
                .filter(item -> verbs.concerns(item, signatures.listOf(item), user))
                .findFirst());
        var item = concerning.orElse(open.get(0));
        var row = items.of(item);
        var barred = concerning.isPresent()
                ? null
                : open.stream()
                        .flatMap(each -> tasks.barred(each, user).stream())
                        .findFirst()
                        .orElse(null);
        return new CurrentTask(
                concerning.isPresent() ? item.taskId() : null,
                row.taskName(),
                row.unit(),
                row.assignee(),
                mine.isPresent(),
                barred);
    }

    private static boolean isFlow(String id) {
        return id.startsWith("Flow_");
    }

    private DiagramStep step(WorkItem item) {
        var row = items.of(item);
        return new DiagramStep(
                item.elementId(),
                row.taskName(),
                row.unit(),
                item.openedAt(),
                item.completedAt(),
                item.completedByName(),
                row.outcome());
    }

    /** A BPMN model with what to mark in it. */
    record DiagramResponse(
            String bpmnXml, List<String> active, List<String> completed, List<String> flows, List<DiagramStep> steps) {}

    /** One step of the table 办理过程. */
    record DiagramStep(
            String elementId,
            String taskName,
            UnitView unit,
            Instant openedAt,
            @Nullable Instant completedAt,
            @Nullable String completedBy,
            @Nullable OutcomeView outcome) {}

    /** The open task of a case, all null where none is open; {@code barred} tells a colleague why it is not for him. */
    record CurrentTask(
            @Nullable String taskId,
            @Nullable String taskName,
            @Nullable UnitView unit,
            @Nullable InboxItem.PersonView assignee,
            boolean actionable,
            @Nullable String barred) {}
}
