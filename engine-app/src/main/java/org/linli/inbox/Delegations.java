package org.linli.inbox;

import java.util.List;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.GrantGround;
import org.linli.evidence.EvidenceService;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.InvalidRequestException;

/** Lets a colleague work on a task for its owner, who answers for it and alone may finish it (委派). */
@UseCaseService
public class Delegations {
    private final WorkItemService tasks;
    private final TaskRights rights;
    private final TaskRefusals refusals;
    private final Colleagues colleagues;
    private final DelegationMapper delegations;
    private final EvidenceService evidence;
    private final CaseAccess access;
    private final TaskHands hands;
    private final TaskDiary diary;
    private final WorkNotices notices;

    Delegations(
            WorkItemService tasks,
            TaskRights rights,
            TaskRefusals refusals,
            Colleagues colleagues,
            DelegationMapper delegations,
            EvidenceService evidence,
            CaseAccess access,
            TaskHands hands,
            TaskDiary diary,
            WorkNotices notices) {
        this.tasks = tasks;
        this.rights = rights;
        this.refusals = refusals;
        this.colleagues = colleagues;
        this.delegations = delegations;
        this.evidence = evidence;
        this.access = access;
        this.hands = hands;
        this.diary = diary;
        this.notices = notices;
    }

    /**
     * Gives a task to a colleague of the unit or below to work on; what lies in the pool is taken first.
     *
     * @throws NotYourTaskException if the person may not act on it
     * @throws TaskTakenException if somebody was faster
     * @throws InvalidRequestException if the reason is missing or the colleague may not have it
     */
    public WorkItem delegate(String taskId, String username, String reason, CurrentUser user) {
        var item = tasks.find(taskId, user);
        if (!rights.mayDo(item, user)) {
            throw refusals.of(item, user);
        }
        var why = Reason.required("reason", reason);
        var colleague = colleagues
                .require(
                        item,
                        Colleagues.Purpose.DELEGATION,
                        username == null ? List.of() : List.of(username),
                        "toUsername",
                        user)
                .get(0);
        var absentee = rights.absentee(item, user);
        var ownerId = absentee == null ? user.staffId() : absentee.staffId();
        put(item, MoveKind.DELEGATE, colleague.staffId(), ownerId, why, user);
        var key = new GeneratedKey();
        delegations.insert(new DelegationMapper.Draft(item.id(), ownerId, colleague.staffId(), why, hands.now()), key);
        access.grant(item.caseFileId(), colleague.staffId(), GrantGround.DELEGATION, key.id());
        diary.note(item, user, "delegateTask", colleague.name(), why);
        notices.tell("delegated", item, colleague.staffId());
        return tasks.find(taskId);
    }

    /**
     * Gives a task back to its owner with what came of it.
     *
     * @throws NotYourTaskException if it was not given to the person, or not any more
     * @throws InvalidRequestException if no answer is given, or a file is not his
     */
    public WorkItem giveBack(String taskId, String answer, List<String> evidenceIds, CurrentUser user) {
        var item = tasks.find(taskId, user);
        if (!item.isDelegatedTo(user.staffId())) {
            throw new NotYourTaskException("task.delegated.over");
        }
        var result = Reason.required("answer", answer);
        var files = evidence.select(evidenceIds, user.staffId());
        put(item, MoveKind.RETURN, item.ownerId(), null, result, user);
        hands.endDelegation(item, Delegation.Status.RETURNED, result);
        diary.note(item, user, "returnDelegation", item.ownerName(), result, files);
        notices.tell("delegationReturned", item, item.ownerId());
        return tasks.find(taskId);
    }

    /**
     * Takes a task back without waiting for the answer.
     *
     * @throws NotYourTaskException if the person does not own it, or has it already
     */
    public WorkItem takeBack(String taskId, CurrentUser user) {
        var item = tasks.find(taskId, user);
        if (!rights.owns(item, user)) {
            throw new NotYourTaskException("task.delegated.over");
        }
        put(item, MoveKind.TAKE_BACK, item.ownerId(), null, null, user);
        hands.endDelegation(item, Delegation.Status.TAKEN_BACK, null);
        diary.note(item, user, "takeBackTask", item.assigneeName(), null);
        notices.tell("takenBack", item, item.assigneeId());
        return tasks.find(taskId);
    }

    /** Who worked on a task for its owner, oldest first; the caller has found it before. */
    public List<Delegation> listOf(WorkItem item) {
        return delegations.listOfItem(item.id());
    }

    private void put(WorkItem item, MoveKind kind, long assigneeId, Long ownerId, String reason, CurrentUser user) {
        var now = hands.now();
        hands.move(
                item,
                new WorkItemMapper.Hands(
                        item.id(),
                        item.version(),
                        WorkItemStatus.CLAIMED,
                        assigneeId,
                        ownerId,
                        item.poolRole(),
                        item.heldUnitId(),
                        item.heldRole(),
                        now),
                new WorkItemMoveMapper.Move(kind, user.staffId(), assigneeId, item.poolRole(), reason, now),
                user);
    }
}
