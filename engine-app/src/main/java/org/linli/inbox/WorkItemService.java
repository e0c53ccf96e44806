package org.linli.inbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.deadlines.DeadlineLedger;
import org.linli.evidence.EvidenceSelection;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.workflow.FormTask;
import org.linli.workflow.Forms;
import org.linli.workflow.Outcome;
import org.linli.workflow.ProcessModels;
import org.linli.workflow.Step;
import org.linli.workflow.Submission;
import org.linli.workflow.Workflow;
import org.springframework.dao.OptimisticLockingFailureException;

/** Takes, gives back and does tasks. */
@UseCaseService
public class WorkItemService {
    private final WorkItemMapper items;
    private final WorkItemMoveMapper moves;
    private final DelegationMapper delegations;
    private final TaskRights rights;
    private final TaskHands hands;
    private final TaskRefusals refusals;
    private final CaseAccess access;
    private final CaseFileService caseFiles;
    private final DeadlineLedger deadlines;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final ProcessModels models;
    private final Forms forms;
    private final Workflow workflow;
    private final List<OutcomeRules> rules;
    private final WorkChanges changes;
    private final AuditLog audit;
    private final Clock clock;

    WorkItemService(
            WorkItemMapper items,
            WorkItemMoveMapper moves,
            DelegationMapper delegations,
            TaskRights rights,
            TaskHands hands,
            TaskRefusals refusals,
            CaseAccess access,
            CaseFileService caseFiles,
            DeadlineLedger deadlines,
            EvidenceService evidence,
            OrganizationService organization,
            ProcessModels models,
            Forms forms,
            Workflow workflow,
            List<OutcomeRules> rules,
            WorkChanges changes,
            AuditLog audit,
            Clock clock) {
        this.items = items;
        this.moves = moves;
        this.delegations = delegations;
        this.rights = rights;
        this.hands = hands;
        this.refusals = refusals;
        this.access = access;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.evidence = evidence;
        this.organization = organization;
        this.models = models;
        this.forms = forms;
        this.workflow = workflow;
        this.rules = rules;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such task or the person may not read its case */
    public WorkItem find(String taskId, CurrentUser user) {
        var item = items.find(taskId).orElseThrow(NotFoundException::new);
        if (!user.holds(item.poolUnitId(), item.poolRole()) && !access.mayRead(user, item.caseFileId())) {
            throw new NotFoundException();
        }
        return item;
    }

    public Step step(WorkItem item) {
        return models.step(item.processDefinitionId(), item.elementId());
    }

    /** What the form of the item may depend on. */
    public FormTask formTask(WorkItem item) {
        return new FormTask(step(item), item.caseNumber(), item.categoryCode());
    }

    /** The task as it is now; the caller has found it for its user before. */
    WorkItem find(String taskId) {
        return items.find(taskId).orElseThrow(NotFoundException::new);
    }

    boolean isExcluded(WorkItem item, CurrentUser user) {
        return items.isExcluded(item.id(), user.staffId());
    }

    /** Whether the person may take the item or, when he has it, act on it; a post that has ended ends that too. */
    public boolean mayDo(WorkItem item, CurrentUser user) {
        return rights.mayDo(item, user);
    }

    /** Notes that somebody who may act on it has looked at it: from now on it cannot be called back. */
    public void see(WorkItem item, CurrentUser user) {
        if (item.seenAt() == null && item.status().isOpen()) {
            items.markSeen(item.id(), user.staffId(), clock.instant());
        }
    }

    /** Why somebody whose post fits may not take the item all the same, such as his own work; empty where he may. */
    public Optional<String> barred(WorkItem item, CurrentUser user) {
        return refusals.barred(item, user);
    }

    /**
     * Takes an item out of a pool; taking what one has already is no error.
     *
     * @throws TaskTakenException if somebody was faster
     * @throws NotYourTaskException if the person's post does not fit, or he would judge his own work
     */
    public WorkItem claim(String taskId, CurrentUser user) {
        var pools = PoolKey.of(user);
        if (pools.isEmpty()
                || items.claim(new WorkItemMapper.Claim(taskId, user.staffId(), pools, clock.instant())) == 0) {
            var item = find(taskId, user);
            if (!item.isAssignedTo(user.staffId()) || !item.status().isOpen()) {
                throw refusals.of(item, user);
            }
            return item;
        }
        var taken = items.find(taskId).orElseThrow();
        changes.taken(taken);
        return taken;
    }

    /** Takes an item that lies in a pool of the person; empty when somebody was faster. */
    public Optional<WorkItem> claimIfFree(String taskId, CurrentUser user) {
        var pools = PoolKey.of(user);
        var isTaken = pools.isEmpty()
                || items.claim(new WorkItemMapper.Claim(taskId, user.staffId(), pools, clock.instant())) == 0;
        if (isTaken) {
            return Optional.empty();
        }
        var taken = items.find(taskId);
        taken.ifPresent(changes::taken);
        return taken;
    }

    /**
     * Gives an item back to its pool; its clock runs on, and its moves keep who had it since when.
     *
     * @throws TaskTakenException if the person does not have it any more
     */
    public WorkItem release(String taskId, CurrentUser user) {
        if (moves.insertRelease(taskId, user.staffId(), clock.instant()) == 0) {
            throw refusals.of(find(taskId, user), user);
        }
        if (items.release(taskId, user.staffId()) == 0) {
            throw new OptimisticLockingFailureException("Task %s was changed meanwhile".formatted(taskId));
        }
        var released = items.find(taskId).orElseThrow();
        changes.released(released, user.staffId());
        audit.record("release-task", "case:" + released.caseNumber(), AuditResult.SUCCESS, released.elementId());
        return released;
    }

    /** Gives back the work of all whose post has ended meanwhile; returns how much. */
    public int releaseUnheld() {
        var now = clock.instant();
        moves.insertLapses(now);
        changes.unheldReleased(now);
        var released = items.releaseUnheld(now) + items.returnUnheld(now);
        delegations.listOrphans().forEach(orphan -> hands.end(orphan, Delegation.Status.ENDED, null));
        if (released > 0) {
            audit.record("release-unheld-tasks", null, AuditResult.SUCCESS, String.valueOf(released));
        }
        return released;
    }

    /**
     * Finishes a task by one of its outcomes; what lies in a pool of the person is taken and finished in one.
     *
     * @throws InvalidRequestException if the form's rules are broken, with one problem per field
     * @throws TaskTakenException if somebody was faster
     * @throws SignaturesOpenException if colleagues were asked for their opinion and have not answered
     * @throws NotYourTaskException if the person may not do it, or somebody works on it for him
     */
    public Done act(String taskId, Submission submission, CurrentUser user) {
        var item = find(taskId, user);
        if (!mayDo(item, user)) {
            throw refusals.of(item, user);
        }
        if (item.openSignatures() > 0) {
            throw new SignaturesOpenException(item.openSignatures());
        }
        var step = step(item);
        var outcome = step.outcome(submission.outcome())
                .orElseThrow(() -> new InvalidRequestException("outcome", "task.outcome"));
        var task = formTask(item);
        var data = forms.accept(task, submission);
        var opinion = Opinion.of(submission, data);
        var files = files(forms.files(task, data), submission, user);
        var action = new TaskAction(item, step, outcome, data, files, user);
        rulesOf(item).forEach(rule -> rule.check(action));
        var pools = PoolKey.of(user);
        var completion = new WorkItemMapper.Completion(taskId, user.staffId(), outcome.id(), pools, clock.instant());
        if (items.complete(completion) == 0) {
            throw refusals.of(find(taskId, user), user);
        }
        changes.done(item);
        deadlines.endTask(taskId);
        var done = new Done[1];
        caseFiles.change(item.caseNumber(), change -> {
            change.follow(new CaseChange.Following(item.id(), user.staffId()));
            workflow.complete(taskId, outcome.id(), data);
            change.record(happening(item, outcome, opinion, files, user));
            rulesOf(item).forEach(rule -> rule.after(action, change));
            done[0] = new Done(item.caseNumber(), outcome, change);
        });
        return done[0];
    }

    /** The files of all fields; those beside the data belong to {@code evidence}, whether the form shows it or not. */
    private EvidenceSelection files(Map<String, List<String>> filesOfFields, Submission submission, CurrentUser user) {
        Map<String, List<String>> idsByField = new LinkedHashMap<>(filesOfFields);
        idsByField.remove(Opinion.EVIDENCE);
        var ofFields = idsByField.values().stream().flatMap(List::stream).toList();
        idsByField.put("evidenceIds", submission.evidenceIds());
        return evidence.select(idsByField, user.staffId()).keepingDocumentsInternal(ofFields);
    }

    private List<OutcomeRules> rulesOf(WorkItem item) {
        return rules.stream().filter(rule -> rule.kind() == item.kind()).toList();
    }

    private Happening happening(
            WorkItem item, Outcome outcome, Opinion opinion, EvidenceSelection files, CurrentUser user) {
        return new Happening(
                user,
                organization.unit(item.holdingUnitId()).name(),
                outcome.id(),
                item.elementId(),
                opinion.text(),
                opinion.note(),
                files,
                opinion.asksForEvidence(),
                outcome.isPublic());
    }

    /** What an action led to. */
    public record Done(String caseNumber, Outcome outcome, CaseChange change) {}
}
