package org.linli.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may not do a task: whoever did what it judges, and whom the case complains of. */
@Component
class Recusals {
    private final WorkItemMapper items;
    private final Clock clock;

    Recusals(WorkItemMapper items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** The people who may not do a task of the case that judges the tasks of these elements. */
    Set<Long> of(Matter matter, Collection<String> judged) {
        Set<Long> recused = new HashSet<>();
        if (!judged.isEmpty()) {
            recused.addAll(items.listDoers(matter.caseFileId(), judged));
        }
        if (matter.complainedStaffId() != null) {
            recused.add(matter.complainedStaffId());
        }
        if (matter.complainedUnitId() != null) {
            recused.addAll(items.listMembers(matter.complainedUnitId(), clock.instant()));
        }
        return recused;
    }

    /** Keeps them out of a task; those who are kept out already stay so. */
    void keepOut(String taskId, Set<Long> staffIds) {
        if (!staffIds.isEmpty()) {
            items.exclude(taskId, List.copyOf(staffIds));
        }
    }
}
