package org.linli.notifications;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.linli.casefile.NoticeWanted;
import org.linli.deadlines.DeadlineMissed;
import org.linli.deadlines.DeadlineWarned;
import org.linli.workflow.ProcessModels;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has a task, or heads its unit, that its limit is near or has passed. */
@Component
class DeadlineNotices {
    private final TaskKeepers keepers;
    private final ProcessModels models;
    private final NoticeWriter writer;

    DeadlineNotices(TaskKeepers keepers, ProcessModels models, NoticeWriter writer) {
        this.keepers = keepers;
        this.models = models;
        this.writer = writer;
    }

    @EventListener
    void on(DeadlineWarned warned) {
        tell("dueSoon", warned.caseNumber(), warned.taskId(), warned.dueAt());
    }

    @EventListener
    void on(DeadlineMissed missed) {
        tell("overdue", missed.caseNumber(), missed.taskId(), missed.dueAt());
    }

    private void tell(String template, String caseNumber, String taskId, Instant dueAt) {
        for (var task : keepers.tasks(caseNumber, taskId)) {
            var step = models.step(task.processDefinitionId(), task.elementId());
            Map<String, String> values =
                    new HashMap<>(Map.of("title", task.title(), "step", step.name(), "time", dueAt.toString()));
            if (step.nameEn() != null) {
                values.put("stepEn", step.nameEn());
            }
            writer.on(NoticeWanted.toStaff(template, caseNumber, keepers.keepersOf(task), values));
        }
    }
}
