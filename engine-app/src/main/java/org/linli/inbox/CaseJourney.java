package org.linli.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.linli.casefile.CaseReading;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;
import org.linli.workflow.ProcessModels;

/**
 * The way a case has taken through its model, told from its work items.
 *
 * <p>Of several process instances those of the newest model version are drawn; assisting units have a model of their own
 * and stand among the steps only.
 */
@UseCaseService
public class CaseJourney {
    /** The message with which a process begins that goes on where another was broken off. */
    private static final String TAKEN_OVER = "caseTakenOver";

    private final CaseReading cases;
    private final WorkItemMapper items;
    private final ProcessModels models;

    CaseJourney(CaseReading cases, WorkItemMapper items, ProcessModels models) {
        this.cases = cases;
        this.items = items;
        this.models = models;
    }

    /** @throws NotFoundException if there is no such case or the person may not read it */
    public Journey of(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        var steps = items.listOfCase(caseFile.id());
        var own = steps.stream().filter(step -> !step.isParallel()).toList();
        var definitionId = own.get(own.size() - 1).processDefinitionId();
        Set<String> passed = new LinkedHashSet<>();
        var runs = runs(own, definitionId);
        List<WorkItem> before = null;
        for (var run : runs) {
            var isOver = run != runs.get(runs.size() - 1) || caseFile.isClosed();
            walk(run, isOver, isBrokenOff(before) ? TAKEN_OVER : null, passed);
            before = run;
        }
        return new Journey(models.xml(definitionId), definitionId, steps, Set.copyOf(passed));
    }

    /** The open tasks of a case, its own before those that run beside it; the caller has found the case before. */
    public List<WorkItem> openTasks(long caseFileId) {
        return items.listOfCase(caseFileId).stream()
                .filter(item -> item.status().isOpen())
                .sorted(Comparator.comparing(WorkItem::isParallel))
                .toList();
    }

    /** The step of the case's own way that was opened last. */
    public WorkItem lastStep(long caseFileId) {
        return items.listOfCase(caseFileId).stream()
                .filter(item -> !item.isParallel())
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFoundException::new);
    }

    /** Whether the person may have no part in the step: he handled the case, or it complains of him. */
    public boolean isBarred(WorkItem item, CurrentUser user) {
        return items.isExcluded(
                item.id(), MyPool.of(item.poolUnitId(), item.poolRole(), user).barred());
    }

    /** The steps by process instance, of the model version that is shown. */
    private static List<List<WorkItem>> runs(List<WorkItem> steps, String definitionId) {
        Map<String, List<WorkItem>> runs = new LinkedHashMap<>();
        steps.stream()
                .filter(step -> step.processDefinitionId().equals(definitionId))
                .forEach(step -> runs.computeIfAbsent(
                                Objects.toString(step.processInstanceId()), any -> new ArrayList<>())
                        .add(step));
        return List.copyOf(runs.values());
    }

    /** Only who takes a case over leaves a process with its last task undone. */
    private static boolean isBrokenOff(List<WorkItem> run) {
        return run != null && run.get(run.size() - 1).status() == WorkItemStatus.CANCELLED;
    }

    private void walk(List<WorkItem> run, boolean isOver, String startedBy, Set<String> passed) {
        WorkItem last = null;
        for (var step : run) {
            if (last != null && last.status() == WorkItemStatus.CANCELLED) {
                if (step.status() != WorkItemStatus.CANCELLED) {
                    passed.add(step.elementId()); // somebody took the case back to it
                }
            } else {
                passed.addAll(path(last, step, startedBy));
            }
            last = step;
        }
        if (isOver && last != null && last.status() == WorkItemStatus.DONE) {
            passed.addAll(path(last, null, null));
        }
    }

    private List<String> path(WorkItem from, WorkItem to, String startedBy) {
        return models.path(
                (from == null ? to : from).processDefinitionId(),
                from == null ? null : from.elementId(),
                from == null ? startedBy : from.outcome(),
                to == null ? null : to.elementId());
    }

    /**
     * A model and the way through it.
     *
     * @param steps every step of the case, those of assisting units and of older versions too
     * @param passed ids of the nodes and flows that were passed, open ones included
     */
    public record Journey(String bpmnXml, String processDefinitionId, List<WorkItem> steps, Set<String> passed) {}
}
