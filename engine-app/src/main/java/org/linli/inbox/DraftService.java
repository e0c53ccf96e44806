package org.linli.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;

/** Keeps what a person has typed into a task and not sent yet; nobody else sees it. */
@UseCaseService
public class DraftService {
    private static final int MAX_LENGTH = 20_000;

    private final DraftMapper drafts;
    private final WorkItemService tasks;
    private final TaskRefusals refusals;
    private final Clock clock;

    DraftService(DraftMapper drafts, WorkItemService tasks, TaskRefusals refusals, Clock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Keeps the newest version of a draft; {@code content} is JSON of the client's own making.
     *
     * @throws TaskTakenException if the task is done
     * @throws NotYourTaskException if the person neither has the task nor holds a post of its pool
     */
    public void save(String taskId, CurrentUser user, String content) {
        var item = tasks.find(taskId, user);
        if (!item.isAssignedTo(user.staffId()) && !user.holds(item.poolUnitId(), item.poolRole())) {
            throw new NotYourTaskException("task.notYours");
        }
        if (!item.status().isOpen()) {
            throw refusals.of(item, user);
        }
        if (content.length() > MAX_LENGTH) {
            throw new InvalidRequestException("form", "task.draft.tooLong");
        }
        if (drafts.update(taskId, user.staffId(), content, clock.instant()) == 0) {
            drafts.insert(taskId, user.staffId(), content, clock.instant());
        }
    }

    public Optional<String> find(String taskId, CurrentUser user) {
        return drafts.find(taskId, user.staffId());
    }

    /** Deletes drafts last saved before {@code limit}; returns how many. */
    public int deleteSavedBefore(Instant limit) {
        return drafts.deleteSavedBefore(limit);
    }
}
