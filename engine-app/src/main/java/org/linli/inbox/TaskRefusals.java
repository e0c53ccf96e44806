package org.linli.inbox;

import java.util.List;
import java.util.Optional;
import org.linli.casefile.TimelineEntry;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.RoleNames;
import org.linli.shared.Messages;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.NotFoundException;
import org.linli.workflow.Outcome;
import org.linli.workflow.ProcessModels;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Explains why a task cannot be taken or done: who did what, and when, or whose it is. */
@Component
class TaskRefusals {
    private final WorkItemMapper items;
    private final WorkItemMoveMapper moves;
    private final TaskRights rights;
    private final RoleNames roleNames;
    private final OrganizationService organization;
    private final Recusals recusals;
    private final ProcessModels models;
    private final Messages messages;

    TaskRefusals(
            WorkItemMapper items,
            WorkItemMoveMapper moves,
            TaskRights rights,
            RoleNames roleNames,
            OrganizationService organization,
            Recusals recusals,
            ProcessModels models,
            Messages messages) {
        this.items = items;
        this.moves = moves;
        this.rights = rights;
        this.roleNames = roleNames;
        this.organization = organization;
        this.recusals = recusals;
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

    /** Why a person whose post fits may not take an open item all the same; empty where nothing but that counts. */
    Optional<String> barred(WorkItem item, CurrentUser user) {
        var isBarred = item.status() == WorkItemStatus.POOL
                && user.holds(item.poolUnitId(), item.poolRole())
                && rights.isBarred(item, user);
        return isBarred ? Optional.of(barText(item, user)) : Optional.empty();
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

    /** What to say when the level above has taken the case over: who did, and when. */
    DomainException takenOver(TimelineEntry entry, CurrentUser user) {
        return new TaskTakenException(
                Long.valueOf(user.staffId()).equals(entry.actorId()) ? "task.doneByYou" : "task.done",
                entry.actorName(),
                entry.happenedAt(),
                messages.moment(entry.happenedAt()),
                messages.text("action." + entry.action()));
    }

    /** What to say to the slower of two: who moved or did it; safe to retry where it is still as it was. */
    RuntimeException overtaken(WorkItem item, CurrentUser user) {
        return item.status().isOpen() && rights.mayDo(item, user)
                ? new OptimisticLockingFailureException("Task %s was changed meanwhile".formatted(item.taskId()))
                : of(item, user);
    }

    private DomainException taken(WorkItem item, CurrentUser user) {
        if (item.isDelegatedTo(user.staffId())) {
            return new NotYourTaskException("task.delegated.return", item.ownerName());
        }
        if (rights.owns(item, user)) {
            return new NotYourTaskException("task.delegated.takeBack", item.assigneeName());
        }
        if (item.openSignatures() > 0 && rights.holds(item, user)) {
            return new SignaturesOpenException(item.openSignatures());
        }
        var move = moves.findLast(item.id()).orElse(null);
        var isPool = user.holds(item.poolUnitId(), item.poolRole());
        if (move != null && item.assigneeId().equals(move.toId()) && (isPool || concerns(move, user))) {
            return moved(move, user);
        }
        if (!isPool) {
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
        var move = moves.findLast(item.id()).orElse(null);
        if (move != null && move.kind() == MoveKind.TRANSFER && concerns(move, user)) {
            return moved(move, user);
        }
        if (rights.isBarred(item, user)) {
            return barredFrom(item, user);
        }
        return new NotYourTaskException(
                user.holds(item.poolUnitId(), item.poolRole()) ? "task.notTaken" : "task.notYours");
    }

    private String barText(WorkItem item, CurrentUser user) {
        return isBarredHimself(item, user)
                ? messages.text(bar(item, user), deciders(item))
                : messages.text("task.absentee", rights.absentee(item, user).name());
    }

    private DomainException barredFrom(WorkItem item, CurrentUser user) {
        return isBarredHimself(item, user)
                ? new NotYourTaskException(bar(item, user), deciders(item))
                : new NotYourTaskException(
                        "task.absentee", rights.absentee(item, user).name());
    }

    /** Or only for whom he would have to act. */
    private boolean isBarredHimself(WorkItem item, CurrentUser user) {
        return rights.absentee(item, user) == null || items.isExcluded(item.id(), List.of(user.staffId()));
    }

    /** Which rule keeps somebody away whose post would fit. */
    String bar(WorkItem item, CurrentUser user) {
        return items.isComplainedOf(item.caseFileId(), user.staffId(), user.unitIds())
                ? "task.complainedOf"
                : recusals.proposerText(item, user.staffId()).orElse("task.ownWork");
    }

    /** In whose pool it lies. */
    private String deciders(WorkItem item) {
        return organization.unit(item.poolUnitId()).name() + " " + roleNames.name(item.poolRole());
    }

    private static boolean concerns(WorkItemMove move, CurrentUser user) {
        return Long.valueOf(user.staffId()).equals(move.fromId())
                || Long.valueOf(user.staffId()).equals(move.actorId());
    }

    private DomainException moved(WorkItemMove move, CurrentUser user) {
        var to = move.toName() == null ? roleNames.name(move.toRole()) : move.toName();
        var did = messages.text("task.move." + move.kind(), to, move.reason() == null ? "" : move.reason());
        var isOwn = Long.valueOf(user.staffId()).equals(move.actorId());
        return new TaskTakenException(
                isOwn ? "task.movedByYou" : "task.moved",
                move.actorName(),
                move.movedAt(),
                messages.moment(move.movedAt()),
                did);
    }
}
