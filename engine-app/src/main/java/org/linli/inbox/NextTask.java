package org.linli.inbox;

import java.util.Optional;
import org.linli.security.CurrentUser;
import org.linli.shared.paging.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Gives a person the most urgent task he may take, in his hands already (下一件).
 *
 * <p>Each attempt is a conditional update in a transaction of its own, as a plain claim is: of many who ask at once
 * each gets another task, nobody waits for more than a short lock, and it works on every database.
 */
@Component
public class NextTask {
    private static final int LOOKED_AT = 20;
    private static final int ROUNDS = 25;

    private final InboxService inbox;
    private final WorkItemService tasks;

    NextTask(InboxService inbox, WorkItemService tasks) {
        this.inbox = inbox;
        this.tasks = tasks;
    }

    /** The task, taken; empty when nothing is there to take. */
    public Optional<WorkItem> take(InboxFilter filter, CurrentUser user) {
        for (int round = 0; round < ROUNDS; round++) {
            var page = inbox.page(user, InboxView.POOL, filter, InboxSort.DUE_ASC, new PageRequest(0, LOOKED_AT));
            for (var item : page.items()) {
                var taken = tasks.claimIfFree(item.taskId(), user);
                if (taken.isPresent()) {
                    return taken;
                }
            }
            if (page.items().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
