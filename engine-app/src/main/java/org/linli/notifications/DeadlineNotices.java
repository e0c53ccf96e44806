package org.linli.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.linli.casefile.NoticeWanted;
import org.linli.deadlines.DeadlineMissed;
import org.linli.deadlines.DeadlineWarned;
import org.linli.workflow.ProcessModels;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has a task, or heads its unit, that its limit is near or has passed.
 *
 * <p>Where it passes within minutes of the warning, or both are seen at once, only that it has passed goes outside.
 */
@Component
class DeadlineNotices {
    /** So shortly before its end a warning outside says no more than the end will. */
    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    private final TaskKeepers keepers;
    private final ProcessModels models;
    private final NoticeWriter writer;
    private final Clock clock;

    DeadlineNotices(TaskKeepers keepers, ProcessModels models, NoticeWriter writer, Clock clock) {
        this.keepers = keepers;
        this.models = models;
        this.writer = writer;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineWarned warned) {
        var isInside = warned.isFollowedBefore(clock.instant().plus(AT_ONCE));
        tell("dueSoon", warned.caseNumber(), warned.taskId(), warned.dueAt(), isInside);
    }

    @EventListener
    void on(DeadlineMissed missed) {
        tell("overdue", missed.caseNumber(), missed.taskId(), missed.dueAt(), false);
    }

    private void tell(String template, String caseNumber, String taskId, Instant dueAt, boolean isInside) {
        for (var task : keepers.tasks(caseNumber, taskId)) {
            var step = models.step(task.processDefinitionId(), task.elementId());
            Map<String, String> values =
                    new HashMap<>(Map.of("title", task.title(), "step", step.name(), "time", dueAt.toString()));
            if (step.nameEn() != null) {
                values.put("stepEn", step.nameEn());
            }
            writer.on(NoticeWanted.toStaff(template, caseNumber, keepers.keepersOf(task), values)
                    .insideIf(isInside));
        }
    }
}
