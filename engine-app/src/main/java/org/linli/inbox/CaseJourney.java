package org.linli.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linli.casefile.CaseReading;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;
import org.linli.workflow.ProcessModels;

/** The way a case has taken through its model, told from its work items. */
@UseCaseService
public class CaseJourney {
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
        var definitionId = steps.get(0).processDefinitionId();
        Set<String> passed = new LinkedHashSet<>();
        WorkItem last = null;
        for (var step : steps) {
            passed.addAll(models.path(
                    definitionId,
                    last == null ? null : last.elementId(),
                    last == null ? null : last.outcome(),
                    step.elementId()));
            last = step;
        }
        if (caseFile.isClosed()) {
            passed.addAll(models.path(definitionId, last.elementId(), last.outcome(), null));
        }
        return new Journey(models.xml(definitionId), steps, Set.copyOf(passed));
    }

    /** The open task of a case, or null; the caller has found the case before. */
    public WorkItem openTask(long caseFileId) {
        return items.listOfCase(caseFileId).stream()
                .filter(item -> item.status().isOpen())
                .findFirst()
                .orElse(null);
    }

    /**
     * A model and the way through it.
     *
     * @param passed ids of the nodes and flows that were passed, open ones included
     */
    public record Journey(String bpmnXml, List<WorkItem> steps, Set<String> passed) {}
}
