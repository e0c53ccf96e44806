package org.linli.inbox;

import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.evidence.EvidenceSelection;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.InvalidRequestException;

/**
 * Takes back one's last action while nobody has looked at what it led to (撤回).
 *
 * <p>The step is open again, in the hands of its doer, with the clock it had and the handling unit of then; what was
 * taken back counts as done by nobody, and stays in the timeline.
 */
@UseCaseService
public class Recalls {
    private final WorkItemService tasks;
    private final WorkItemMapper items;
    private final TaskRights rights;
    private final CaseFileService caseFiles;
    private final WayBack wayBack;
    private final TaskHands hands;
    private final Messages messages;

    Recalls(
            WorkItemService tasks,
            WorkItemMapper items,
            TaskRights rights,
            CaseFileService caseFiles,
            WayBack wayBack,
            TaskHands hands,
            Messages messages) {
        this.tasks = tasks;
        this.items = items;
        this.rights = rights;
        this.caseFiles = caseFiles;
        this.wayBack = wayBack;
        this.hands = hands;
        this.messages = messages;
    }

    /**
     * Opens a finished task again.
     *
     * @throws NotYourTaskException if somebody else did it, or the post in which he did it has ended
     * @throws NotRecallableException if the way it took cannot be taken back
     * @throws TaskTakenException if the next person has opened, taken or done what followed
     * @throws InvalidRequestException if no reason is given
     */
    public WorkItem recall(String taskId, String reason, CurrentUser user) {
        var item = tasks.find(taskId, user);
        var refusal = refusal(item, user);
        if (refusal != null) {
            throw refusal;
        }
        var why = Reason.required("reason", reason);
        var next = following(item);
        if (items.cancelUnseen(next.id(), user.staffId()) == 0) {
            throw seen(items.findById(next.id()).orElseThrow());
        }
        var reopened = new WorkItem[1];
        caseFiles.change(item.caseNumber(), change -> {
            reopened[0] = wayBack.to(item, next);
            change.record(happening(item, why, user));
        });
        items.undo(item.id());
        takeInHand(reopened[0], item, why, user);
        return tasks.find(reopened[0].taskId());
    }

    private void takeInHand(WorkItem reopened, WorkItem done, String reason, CurrentUser user) {
        var now = hands.now();
        var holderId = done.doneForId() == null ? user.staffId() : done.doneForId();
        hands.move(
                reopened,
                new WorkItemMapper.Hands(
                        reopened.id(),
                        reopened.version(),
                        WorkItemStatus.CLAIMED,
                        holderId,
                        null,
                        done.poolRole(),
                        done.heldUnitId(),
                        done.heldRole(),
                        now),
                new WorkItemMoveMapper.Move(MoveKind.RECALL, user.staffId(), holderId, done.poolRole(), reason, now),
                user);
    }

    /** Whether the person could take back what he did. */
    public boolean mayRecall(WorkItem item, CurrentUser user) {
        return item.status() == WorkItemStatus.DONE && refusal(item, user) == null;
    }

    private DomainException refusal(WorkItem item, CurrentUser user) {
        if (item.status() != WorkItemStatus.DONE
                || item.completedById() == null
                || item.completedById() != user.staffId()
                || !holdsStill(item, user)) {
            return new NotYourTaskException("task.recall.notYours");
        }
        var isRecallable = tasks.step(item)
                .outcome(item.outcome())
                .filter(outcome -> outcome.isRecallable())
                .isPresent();
        var opened = items.listFollowing(item.id());
        if (!isRecallable
                || opened.stream()
                                .filter(one -> one.status() != WorkItemStatus.CANCELLED)
                                .count()
                        != 1) {
            return new NotRecallableException();
        }
        var next = following(item);
        return next.seenAt() == null && next.status().isOpen() ? null : seen(next);
    }

    private static boolean holdsStill(WorkItem item, CurrentUser user) {
        return item.doneForId() == null
                ? user.holdsHimself(item.holdingUnitId(), item.holdingRole())
                : absentee(item, user) != null;
    }

    /** For whom he did it, if for somebody and he still stands in for him. */
    private static CurrentUser.Absentee absentee(WorkItem item, CurrentUser user) {
        return user.absentees(item.holdingUnitId(), item.holdingRole()).stream()
                .filter(one -> Long.valueOf(one.staffId()).equals(item.doneForId()))
                .findFirst()
                .orElse(null);
    }

    /** What the last time it was done has opened. */
    private WorkItem following(WorkItem item) {
        return items.listFollowing(item.id()).stream()
                .filter(one -> one.status() != WorkItemStatus.CANCELLED)
                .findFirst()
                .orElseThrow(NotRecallableException::new);
    }

    private DomainException seen(WorkItem next) {
        if (next.status() == WorkItemStatus.CANCELLED) {
            return new NotRecallableException();
        }
        var isDone = next.status() == WorkItemStatus.DONE;
        var by = isDone ? next.completedByName() : next.assigneeName();
        var at = isDone ? next.completedAt() : next.seenAt() == null ? next.claimedAt() : next.seenAt();
        return new TaskTakenException(
                by == null ? "task.recall.seen" : "task.recall.taken",
                by,
                at,
                messages.moment(at),
                messages.text(isDone ? "task.recall.done" : "task.recall.opened"));
    }

    /** The reporter who was told of the step is told that it is being done again; why stays among staff. */
    private Happening happening(WorkItem item, String reason, CurrentUser user) {
        var wasPublic = tasks.step(item)
                .outcome(item.outcome())
                .filter(outcome -> outcome.isPublic())
                .isPresent();
        return new Happening(
                user.actingFor(absentee(item, user)),
                rights.unitOf(item, user),
                "recallTask",
                item.elementId(),
                null,
                reason,
                EvidenceSelection.none(),
                false,
                wasPublic);
    }
}
