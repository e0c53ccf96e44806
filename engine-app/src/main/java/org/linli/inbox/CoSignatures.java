package org.linli.inbox;

import java.util.Collection;
import java.util.List;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.GrantGround;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Asks colleagues for their opinion before a task is finished (加签); disagreement is shown and stops nobody. */
@UseCaseService
public class CoSignatures {
    private final WorkItemService tasks;
    private final WorkItemMapper items;
    private final CoSignatureMapper signatures;
    private final TaskRights rights;
    private final TaskRefusals refusals;
    private final Colleagues colleagues;
    private final CaseAccess access;
    private final TaskHands hands;
    private final TaskDiary diary;
    private final WorkChanges changes;
    private final WorkNotices notices;
    private final Messages messages;

    CoSignatures(
            WorkItemService tasks,
            WorkItemMapper items,
            CoSignatureMapper signatures,
            TaskRights rights,
            TaskRefusals refusals,
            Colleagues colleagues,
            CaseAccess access,
            TaskHands hands,
            TaskDiary diary,
            WorkChanges changes,
            WorkNotices notices,
            Messages messages) {
        this.tasks = tasks;
        this.items = items;
        this.signatures = signatures;
        this.rights = rights;
        this.refusals = refusals;
        this.colleagues = colleagues;
        this.access = access;
        this.hands = hands;
        this.diary = diary;
        this.changes = changes;
        this.notices = notices;
        this.messages = messages;
    }

    /**
     * Asks one or several colleagues; until all have answered, or the question is withdrawn, the task stays open.
     *
     * @throws NotYourTaskException if the person does not have the task
     * @throws TaskTakenException if somebody was faster
     * @throws InvalidRequestException if the question is missing, or somebody may not be asked or is asked already
     */
    public List<CoSignature> ask(String taskId, Collection<String> usernames, String question, CurrentUser user) {
        var item = tasks.find(taskId, user);
        if (!rights.holds(item, user)) {
            throw refusals.of(item, user);
        }
        var asked = Reason.required("question", question);
        var people = colleagues.require(item, Colleagues.Purpose.SIGNATURE, usernames, "usernames", user);
        var open = signatures.listOfItem(item.id()).stream()
                .filter(CoSignature::isOpen)
                .map(CoSignature::staffId)
                .toList();
        people.stream().filter(one -> open.contains(one.staffId())).findFirst().ifPresent(one -> {
            throw new InvalidRequestException("usernames", "task.signature.asked", one.name());
        });
        if (items.addSignatures(item.id(), item.version(), people.size(), hands.now()) == 0) {
            throw refusals.overtaken(tasks.find(taskId), user);
        }
        for (var one : people) {
            var key = new GeneratedKey();
            signatures.insert(
                    new CoSignatureMapper.Draft(item.id(), one.staffId(), user.staffId(), asked, hands.now()), key);
            access.grant(item.caseFileId(), one.staffId(), GrantGround.SIGNATURE, key.id());
            changes.asked(item, user.staffId(), one.staffId());
        }
        diary.note(item, user, "askSignature", TaskDiary.names(people), asked);
        notices.tell(
                "signatureAsked", item, people.stream().map(Colleague::staffId).toList());
        return listOf(item);
    }

    /**
     * Gives the opinion one was asked for.
     *
     * @throws NotFoundException if the person was not asked
     * @throws TaskTakenException if he has answered, or the question was withdrawn
     * @throws InvalidRequestException if he says neither yes nor no, or disagrees and does not say why
     */
    public List<CoSignature> answer(String taskId, Boolean agrees, String opinion, CurrentUser user) {
        var item = tasks.find(taskId, user);
        var own = listOf(item).stream()
                .filter(one -> one.staffId() == user.staffId())
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFoundException::new);
        if (!own.isOpen()) {
            throw over(own);
        }
        if (!item.status().isOpen()) {
            throw refusals.of(item, user);
        }
        if (agrees == null) {
            throw new InvalidRequestException("agree", "problem.field.missing");
        }
        var text = agrees ? Reason.optional("opinion", opinion) : Reason.required("opinion", opinion);
        end(item, own, agrees ? CoSignature.Status.AGREED : CoSignature.Status.DISAGREED, text);
        diary.note(item, user, agrees ? "agreeSignature" : "disagreeSignature", own.askedByName(), text);
        notices.tell("signatureAnswered", item, own.askedById());
        return listOf(item);
    }

    /**
     * Withdraws a question; who was asked reads the case no longer on its ground.
     *
     * @throws NotFoundException if the task has no such question
     * @throws NotYourTaskException if the person neither asked nor has the task
     * @throws TaskTakenException if it was answered meanwhile
     */
    public List<CoSignature> withdraw(String taskId, long signatureId, CurrentUser user) {
        var item = tasks.find(taskId, user);
        var question = listOf(item).stream()
                .filter(one -> one.id() == signatureId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (question.askedById() != user.staffId() && !rights.holds(item, user)) {
            throw new NotYourTaskException("task.signature.notAsker");
        }
        if (!question.isOpen()) {
            throw over(question);
        }
        end(item, question, CoSignature.Status.WITHDRAWN, null);
        access.revoke(GrantGround.SIGNATURE, question.id());
        diary.note(item, user, "withdrawSignature", question.staffName(), null);
        return listOf(item);
    }

    /** Everybody who was asked, oldest first; the caller has found the task before. */
    public List<CoSignature> listOf(WorkItem item) {
        return signatures.listOfItem(item.id());
    }

    private void end(WorkItem item, CoSignature question, CoSignature.Status status, String opinion) {
        if (signatures.end(new CoSignatureMapper.End(question.id(), status, opinion, hands.now())) == 0) {
            throw over(signatures.list(List.of(question.id())).get(0));
        }
        items.closeSignature(question.workItemId());
        changes.answered(item, question.staffId(), question.askedById());
    }

    private TaskTakenException over(CoSignature question) {
        var isWithdrawn = question.status() == CoSignature.Status.WITHDRAWN;
        return new TaskTakenException(
                isWithdrawn ? "task.signature.withdrawn" : "task.signature.answered",
                isWithdrawn ? question.askedByName() : question.staffName(),
                question.endedAt(),
                messages.moment(question.endedAt()),
                messages.text("task.signature." + question.status()));
    }
}
