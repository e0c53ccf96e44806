package org.linli.inbox;

import java.time.Clock;
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
import org.linli.workflow.Forms;
import org.linli.workflow.Outcome;
import org.linli.workflow.ProcessModels;
import org.linli.workflow.Step;
import org.linli.workflow.Submission;
import org.linli.workflow.Workflow;

/** Takes, gives back and does tasks. */
@UseCaseService
public class WorkItemService {
    private final WorkItemMapper items;
    private final TaskRefusals refusals;
    private final CaseAccess access;
    private final CaseFileService caseFiles;
    private final DeadlineLedger deadlines;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final ProcessModels models;
    private final Forms forms;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    WorkItemService(
            WorkItemMapper items,
            TaskRefusals refusals,
            CaseAccess access,
            CaseFileService caseFiles,
            DeadlineLedger deadlines,
            EvidenceService evidence,
            OrganizationService organization,
            ProcessModels models,
            Forms forms,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.items = items;
        this.refusals = refusals;
        this.access = access;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.evidence = evidence;
        this.organization = organization;
        this.models = models;
        this.forms = forms;
        this.workflow = workflow;
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

    /** Whether the person may take the item or, when he has it, act on it; a post that has ended ends that too. */
    public boolean mayDo(WorkItem item, CurrentUser user) {
        return user.holds(item.poolUnitId(), item.poolRole())
                && switch (item.status()) {
                    case CLAIMED -> item.isAssignedTo(user.staffId());
                    case POOL -> !items.isExcluded(item.id(), user.staffId());
                    default -> false;
                };
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
        }
        return items.find(taskId).orElseThrow();
    }

    /**
     * Gives an item back to its pool; its clock runs on, and the audit log keeps who had it.
     *
     * @throws TaskTakenException if the person does not have it any more
     */
    public WorkItem release(String taskId, CurrentUser user) {
        if (items.release(taskId, user.staffId()) == 0) {
            throw refusals.of(find(taskId, user), user);
        }
        var released = items.find(taskId).orElseThrow();
        audit.record("release-task", "case:" + released.caseNumber(), AuditResult.SUCCESS, released.elementId());
        return released;
    }

    /** Gives back the work of all whose post has ended meanwhile; returns how much. */
    public int releaseUnheld() {
        var released = items.releaseUnheld(clock.instant());
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
     * @throws NotYourTaskException if the person may not do it
     */
    public Done act(String taskId, Submission submission, CurrentUser user) {
        var item = find(taskId, user);
        if (!mayDo(item, user)) {
            throw refusals.of(item, user);
        }
        var step = step(item);
        var outcome = step.outcome(submission.outcome())
                .orElseThrow(() -> new InvalidRequestException("outcome", "task.outcome"));
        var data = forms.accept(step, submission);
        var opinion = Opinion.of(submission, data);
        var files = evidence.select(submission.evidenceIds(), user.staffId());
        var pools = PoolKey.of(user);
        var completion = new WorkItemMapper.Completion(taskId, user.staffId(), outcome.id(), pools, clock.instant());
        if (items.complete(completion) == 0) {
            throw refusals.of(find(taskId, user), user);
        }
        deadlines.endTask(taskId);
        var done = new Done[1];
        caseFiles.change(item.caseNumber(), change -> {
            workflow.complete(taskId, outcome.id(), data);
            change.record(happening(item, outcome, opinion, files, user));
            done[0] = new Done(item.caseNumber(), outcome, change);
        });
        return done[0];
    }

    private Happening happening(
            WorkItem item, Outcome outcome, Opinion opinion, EvidenceSelection files, CurrentUser user) {
        return new Happening(
                user,
                organization.unit(item.poolUnitId()).name(),
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
