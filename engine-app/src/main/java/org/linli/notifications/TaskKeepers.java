package org.linli.notifications;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.inbox.TaskAnswerers;
import org.linli.inbox.TaskAnswerers.OpenTask;
import org.springframework.stereotype.Component;

/** Who has to be told about a task: whoever has it, with who stands in for him; else who answers for it. */
@Component
class TaskKeepers {
    /** A due date moves thousands of tasks of few people: their deputies are asked for once a minute. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final KeeperMapper keepers;
    private final TaskAnswerers answerers;
    private final LoadingCache<Long, Set<Long>> deputies;

    TaskKeepers(KeeperMapper keepers, TaskAnswerers answerers, Clock clock) {
        this.keepers = keepers;
        this.answerers = answerers;
        deputies = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .build(staffId -> Set.copyOf(keepers.listDeputies(staffId, clock.instant())));
    }

    /** The open task, or all open tasks of a case where {@code taskId} is null. */
    List<KeptTask> tasks(String caseNumber, String taskId) {
        return keepers.listOpen(caseNumber, taskId);
    }

    Set<Long> keepersOf(KeptTask task) {
        return task.assigneeId() == null
                ? answerers.of(new OpenTask(
                        task.caseFileId(),
                        task.poolUnitId(),
                        task.poolRole(),
                        task.complainedUnitId(),
                        task.complainedStaffId()))
                : holders(task.assigneeId());
    }

    private Set<Long> holders(long assigneeId) {
        var holders = new HashSet<>(deputies.get(assigneeId));
        holders.add(assigneeId);
        return holders;
    }
}
