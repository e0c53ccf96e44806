package org.linli.inbox;

import org.linli.organization.PostEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Frees the work of somebody whose post has just been ended; posts that lapse are found by housekeeping. */
@Component
class PostEnding {
    private final WorkItemService tasks;

    PostEnding(WorkItemService tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(PostEnded ended) {
        tasks.releaseUnheld();
    }
}
