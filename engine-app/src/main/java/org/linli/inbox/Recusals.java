package org.linli.inbox;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.workflow.Step;
import org.springframework.stereotype.Component;

/** Who may not do a task: whoever did what it judges, who belongs to a unit that it judges, and whom the case complains of. */
@Component
class Recusals {
    private final WorkItemMapper items;
    private final List<JudgedUnits> judgedUnits;
    private final Clock clock;

    Recusals(WorkItemMapper items, List<JudgedUnits> judgedUnits, Clock clock) {
        this.items = items;
        this.judgedUnits = judgedUnits;
        this.clock = clock;
    }

    /** The people who may not do a task of the case that is this step. */
    Set<Long> of(Matter matter, Step step) {
        Set<Long> recused = new HashSet<>();
        if (!step.excludes().isEmpty()) {
            recused.addAll(items.listDoers(matter.caseFileId(), step.excludes()));
        }
        judgedUnits.stream()
                .flatMap(judged -> judged.of(matter.caseFileId(), step.elementId()).stream())
                .forEach(unitId -> recused.addAll(items.listMembers(unitId, clock.instant())));
        judgedUnits.forEach(judged -> recused.addAll(judged.proposers(matter.caseFileId(), step.elementId())));
        if (matter.complainedStaffId() != null) {
            recused.add(matter.complainedStaffId());
        }
        if (matter.complainedUnitId() != null) {
            recused.addAll(items.listMembers(matter.complainedUnitId(), clock.instant()));
        }
        return recused;
    }

    /** The key of what somebody reads whose own proposal the step decides about; empty for all others. */
    Optional<String> proposerText(WorkItem item, long staffId) {
        return judgedUnits.stream()
                .filter(judged ->
                        judged.proposers(item.caseFileId(), item.elementId()).contains(staffId))
                .map(JudgedUnits::proposerText)
                .findFirst();
    }

    /** Keeps them out of a task; those who are kept out already stay so. */
    void keepOut(String taskId, Set<Long> staffIds) {
        if (!staffIds.isEmpty()) {
            items.exclude(taskId, List.copyOf(staffIds));
        }
    }
}
