package org.linli.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.NoticeWanted;
import org.linli.workflow.ProcessModels;
import org.linli.workflow.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says who shall be told when a task comes to a person, or leaves him. */
@Component
class WorkNotices {
    private final ApplicationEventPublisher events;
    private final ProcessModels models;

    WorkNotices(ApplicationEventPublisher events, ProcessModels models) {
        this.events = events;
        this.models = models;
    }

    void tell(String template, WorkItem item, Collection<Long> staffIds) {
        var step = models.step(item.processDefinitionId(), item.elementId());
        tell(template, item.caseNumber(), staffIds, values(item.title(), step, item.dueAt()));
    }

    void tell(String template, WorkItem item, long staffId) {
        tell(template, item, Set.of(staffId));
    }

    /** A task has come back to whoever did it before. */
    void returned(CaseFile caseFile, Step step, Instant dueAt, long staffId) {
        tell("returned", caseFile.caseNumber(), Set.of(staffId), values(caseFile.title(), step, dueAt));
    }

    /** Somebody got a copy of a case. */
    void copied(CaseFile caseFile, long staffId) {
        tell("copied", caseFile.caseNumber(), Set.of(staffId), Map.of("title", caseFile.title()));
    }

    private void tell(String template, String caseNumber, Collection<Long> staffIds, Map<String, String> values) {
        if (!staffIds.isEmpty()) {
            events.publishEvent(NoticeWanted.toStaff(template, caseNumber, Set.copyOf(staffIds), values));
        }
    }

    private static Map<String, String> values(String title, Step step, Instant dueAt) {
        Map<String, String> values = new HashMap<>(Map.of("title", title, "step", step.name()));
        if (step.nameEn() != null) {
            values.put("stepEn", step.nameEn());
        }
        if (dueAt != null) {
            values.put("time", dueAt.toString());
        }
        return values;
    }
}
