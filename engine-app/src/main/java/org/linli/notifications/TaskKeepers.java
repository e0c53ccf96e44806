package org.linli.notifications;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.springframework.stereotype.Component;

/** Who has to be told about a task: whoever has it, else the heads of its unit, else those of the units above. */
@Component
class TaskKeepers {
    /** A due date moves thousands of tasks of few units: their heads are asked for once a minute. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final KeeperMapper keepers;
    private final OrganizationService organization;
    private final LoadingCache<Long, Set<Long>> heads;

    TaskKeepers(KeeperMapper keepers, OrganizationService organization, Clock clock) {
        this.keepers = keepers;
        this.organization = organization;
        heads = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .build(unitId -> Set.copyOf(keepers.listHeads(unitId, clock.instant())));
    }

    /** The open task, or all open tasks of a case where {@code taskId} is null. */
    List<KeptTask> tasks(String caseNumber, String taskId) {
        return keepers.listOpen(caseNumber, taskId);
    }

    Set<Long> keepersOf(KeptTask task) {
        return task.assigneeId() == null ? headsAbove(task) : Set.of(task.assigneeId());
    }

    private Set<Long> headsAbove(KeptTask task) {
        for (Long id = task.poolUnitId(); id != null; id = organization.unit(id).parentId()) {
            var found = new HashSet<>(heads.get(id));
            found.remove(task.complainedStaffId());
            if (!found.isEmpty() && !id.equals(task.complainedUnitId())) {
                return found;
            }
        }
        return Set.of();
    }
}
