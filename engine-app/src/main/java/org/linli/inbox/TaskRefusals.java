package org.linli.inbox;

import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.NotFoundException;
import org.linli.workflow.Outcome;
import org.linli.workflow.ProcessModels;
import org.springframework.stereotype.Component;

/** Explains why a task cannot be taken or done: who did what, and when, or whose it is. */
@Component
class TaskRefusals {
    private final WorkItemMapper items;
    private final ProcessModels models;
    private final Messages messages;

    TaskRefusals(WorkItemMapper items, ProcessModels models, Messages messages) {
        this.items = items;
        this.models = models;
        this.messages = messages;
    }

    DomainException of(WorkItem item, CurrentUser user) {
        return switch (item.status()) {
            case DONE -> done(item, user);
            case CLAIMED -> taken(item, user);
            case POOL -> notYours(item, user);
            case CANCELLED -> new NotFoundException("task.cancelled");
        };
    }

    private DomainException done(WorkItem item, CurrentUser user) {
        var did = models.step(item.processDefinitionId(), item.elementId())
                .outcome(item.outcome())
                .map(Outcome::label)
                .orElse(item.outcome());
        var isOwn = item.completedById() != null && item.completedById() == user.staffId();
        return new TaskTakenException(
                isOwn ? "task.doneByYou" : "task.done",
                item.completedById() == null ? messages.text("task.reporter") : item.completedByName(),
                item.completedAt(),
                messages.moment(item.completedAt()),
                did);
    }

    private DomainException taken(WorkItem item, CurrentUser user) {
        if (!user.holds(item.poolUnitId(), item.poolRole())) {
            return new NotYourTaskException("task.notYours");
        }
        return new TaskTakenException(
                "task.taken",
                item.assigneeName(),
                item.claimedAt(),
                messages.moment(item.claimedAt()),
                messages.text("task.claimed"));
    }

    private DomainException notYours(WorkItem item, CurrentUser user) {
        if (items.isExcluded(item.id(), user.staffId())) {
            return new NotYourTaskException("task.ownWork");
        }
        return new NotYourTaskException(
                user.holds(item.poolUnitId(), item.poolRole()) ? "task.notTaken" : "task.notYours");
    }
}
