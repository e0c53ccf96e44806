package org.linli.inbox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.RoleNames;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;

/** Hands tasks on (转办), and lets heads take them over (强制领取); the clock runs on. */
@UseCaseService
public class Transfers {
    private final WorkItemService tasks;
    private final TaskRights rights;
    private final TaskRefusals refusals;
    private final Colleagues colleagues;
    private final TaskHands hands;
    private final TaskDiary diary;
    private final Copies copies;
    private final WorkNotices notices;
    private final Judges judges;
    private final RoleNames roleNames;
    private final AuditLog audit;

    Transfers(
            WorkItemService tasks,
            TaskRights rights,
            TaskRefusals refusals,
            Colleagues colleagues,
            TaskHands hands,
            TaskDiary diary,
            Copies copies,
            WorkNotices notices,
            Judges judges,
            RoleNames roleNames,
            AuditLog audit) {
        this.tasks = tasks;
        this.rights = rights;
        this.refusals = refusals;
        this.colleagues = colleagues;
        this.hands = hands;
        this.diary = diary;
        this.copies = copies;
        this.notices = notices;
        this.judges = judges;
        this.roleNames = roleNames;
        this.audit = audit;
    }

    /**
     * Gives a task to a colleague who holds its pool, or puts it into another pool of its unit.
     *
     * @param username the colleague, or null where {@code role} names the pool
     * @throws NotYourTaskException if the person neither may act on it nor is a head over its unit
     * @throws TaskTakenException if somebody was faster
     * @throws InvalidRequestException if the reason or the target is missing, or the target may not have it
     */
    public WorkItem transfer(String taskId, String username, String role, String reason, CurrentUser user) {
        var item = tasks.find(taskId, user);
        if (!rights.mayPassOn(item, user)) {
            throw refusals.of(item, user);
        }
        if (rights.owns(item, user) && !rights.heads(item, user)) {
            throw new NotYourTaskException("task.delegated.takeBack", item.assigneeName());
        }
        var why = Reason.required("reason", reason);
        if (role == null || role.isBlank()) {
            toColleague(item, username, why, user);
        } else {
            toPool(item, role, why, user);
        }
        return tasks.find(taskId);
    }

    private void toColleague(WorkItem item, String username, String reason, CurrentUser user) {
        var colleague = colleagues
                .require(
                        item,
                        Colleagues.Purpose.TRANSFER,
                        username == null ? List.of() : List.of(username),
                        "toUsername",
                        user)
                .get(0);
        var now = hands.now();
        hands.move(
                item,
                new WorkItemMapper.Hands(
                        item.id(),
                        item.version(),
                        WorkItemStatus.CLAIMED,
                        colleague.staffId(),
                        null,
                        item.poolRole(),
                        null,
                        null,
                        now),
                new WorkItemMoveMapper.Move(
                        MoveKind.TRANSFER, user.staffId(), colleague.staffId(), item.poolRole(), reason, now),
                user);
        notices.tell("transferred", item, colleague.staffId());
        passedOn(item, colleague.name(), reason, user);
    }

    private void toPool(WorkItem item, String role, String reason, CurrentUser user) {
        if (!colleagues.pools(item, user).contains(role)) {
            throw new InvalidRequestException("toRole", "task.transfer.pool");
        }
        var now = hands.now();
        hands.move(
                item,
                new WorkItemMapper.Hands(
                        item.id(), item.version(), WorkItemStatus.POOL, null, null, role, null, null, now),
                new WorkItemMoveMapper.Move(MoveKind.TRANSFER, user.staffId(), null, role, reason, now),
                user);
        passedOn(item, roleNames.name(role), reason, user);
    }

    private void passedOn(WorkItem item, String target, String reason, CurrentUser user) {
        hands.endDelegation(item, Delegation.Status.ENDED, null);
        tellThoseWhoHadIt(item, CaseCopy.Kind.TRANSFER, reason, user);
        diary.noteAs(passer(item, user), item, "transferTask", target, reason);
    }

    /** Who hands it on: whoever may act on it, or a head; each for himself or for somebody who is away. */
    private CurrentUser passer(WorkItem item, CurrentUser user) {
        return rights.mayDo(item, user)
                ? rights.actor(item, user)
                : user.actingFor(rights.headPost(item, user).absentee());
    }

    /**
     * Takes a task over from whoever has it; those who had it find out who did it and why.
     *
     * @throws NotYourTaskException if the person is no head over its unit, would judge his own work, or would leave
     *     nobody to judge it
     * @throws TaskTakenException if it was done meanwhile
     * @throws InvalidRequestException if no reason is given
     */
    public WorkItem forceClaim(String taskId, String reason, CurrentUser user) {
        var item = tasks.find(taskId, user);
        var post = rights.headPost(item, user);
        if (post == null) {
            throw new NotYourTaskException("task.force.notHead");
        }
        if (!item.status().isOpen()) {
            throw refusals.of(item, user);
        }
        if (rights.holds(item, user)) {
            return item;
        }
        if (!rights.headsUnbarred(item, user)) {
            throw new NotYourTaskException(refusals.bar(item, user));
        }
        var why = Reason.required("reason", reason);
        if (!judges.remain(item, user, post.absentee())) {
            throw new NotYourTaskException("task.force.noJudge");
        }
        var holderId = post.isOwn() ? user.staffId() : post.absentee().staffId();
        var holdsPool = post.isOwn()
                ? user.holdsHimself(item.poolUnitId(), item.poolRole())
                : post.is(item.poolUnitId(), item.poolRole());
        var now = hands.now();
        hands.move(
                item,
                new WorkItemMapper.Hands(
                        item.id(),
                        item.version(),
                        WorkItemStatus.CLAIMED,
                        holderId,
                        null,
                        item.poolRole(),
                        holdsPool ? null : post.unitId(),
                        holdsPool ? null : post.role(),
                        now),
                new WorkItemMoveMapper.Move(MoveKind.FORCE_CLAIM, user.staffId(), holderId, item.poolRole(), why, now),
                user);
        hands.endDelegation(item, Delegation.Status.ENDED, null);
        tellThoseWhoHadIt(item, CaseCopy.Kind.FORCE_CLAIM, why, user);
        diary.noteAs(user.actingFor(post.absentee()), item, "forceClaim", item.assigneeName(), why);
        audit.record(
                "force-claim-task",
                "case:" + item.caseNumber(),
                AuditResult.SUCCESS,
                post.isOwn()
                        ? item.elementId()
                        : "%s, %s 代 %s"
                                .formatted(
                                        item.elementId(),
                                        user.username(),
                                        post.absentee().username()));
        return tasks.find(taskId);
    }

    private void tellThoseWhoHadIt(WorkItem item, CaseCopy.Kind kind, String reason, CurrentUser user) {
        Stream.of(item.assigneeId(), item.ownerId())
                .filter(Objects::nonNull)
                .filter(id -> id != user.staffId())
                .distinct()
                .forEach(id -> {
                    copies.tell(item, id, kind, reason, user);
                    notices.tell("takenOver", item, id);
                });
    }
}
