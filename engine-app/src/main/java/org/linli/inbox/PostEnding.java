package org.linli.inbox;

import org.linli.organization.PostEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Frees the work of somebody whose post has just been ended, and lets rise what nobody is left for.
 *
 * <p>Posts that lapse are found by housekeeping.
 */
@Component
class PostEnding {
    private final WorkItemService tasks;
    private final Vacancies vacancies;

    PostEnding(WorkItemService tasks, Vacancies vacancies) {
        this.tasks = tasks;
        this.vacancies = vacancies;
    }

    @EventListener
    void on(PostEnded ended) {
        tasks.releaseUnheld();
        vacancies.fillAfter(ended.staffId());
    }
}
