package org.linli.inbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.linli.workflow.Forms;
import org.linli.workflow.Outcome;
import org.linli.workflow.Submission;
import org.linli.workflow.Workflow;
import org.springframework.dao.OptimisticLockingFailureException;

/** Finishes tasks: by the button of whoever has one, or by a road that somebody else may go. */
@UseCaseService
public class TaskActions {
    private final WorkItemService tasks;
    private final WorkItemMapper items;
    private final TaskRefusals refusals;
    private final CaseFileService caseFiles;
    private final DeadlineLedger deadlines;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final Forms forms;
    private final Workflow workflow;
    private final List<OutcomeRules> rules;
    private final WorkChanges changes;
    private final TaskRights rights;
    private final AuditLog audit;
    private final Clock clock;

    TaskActions(
            WorkItemService tasks,
            WorkItemMapper items,
            TaskRefusals refusals,
            CaseFileService caseFiles,
            DeadlineLedger deadlines,
            EvidenceService evidence,
            OrganizationService organization,
            Forms forms,
            Workflow workflow,
            List<OutcomeRules> rules,
            WorkChanges changes,
            TaskRights rights,
            AuditLog audit,
            Clock clock) {
        this.tasks = tasks;
        this.items = items;
        this.refusals = refusals;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.evidence = evidence;
        this.organization = organization;
        this.forms = forms;
        this.workflow = workflow;
        this.rules = rules;
        this.changes = changes;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
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
        var item = tasks.find(taskId, user);
        if (!tasks.mayDo(item, user)) {
            throw refusals.of(item, user);
        }
        if (item.openSignatures() > 0) {
            throw new SignaturesOpenException(item.openSignatures());
        }
        var step = tasks.step(item);
        var outcome = step.outcome(submission.outcome())
                .filter(Outcome::isOffered)
                .orElseThrow(() -> new InvalidRequestException("outcome", "task.outcome"));
        var task = tasks.formTask(item);
        var data = forms.accept(task, submission);
        var opinion = Opinion.of(submission, data);
        var files = files(forms.files(task, data), submission, user);
        var done = new Done[1];
        caseFiles.change(item.caseNumber(), change -> {
            var absentee = rights.absentee(item, user);
            var actor = user.actingFor(absentee);
            var action = new TaskAction(change.before(), item, step, outcome, data, submission.opinion(), files, actor);
            rulesOf(item).forEach(rule -> rule.check(action));
            if (items.complete(completion(item, user, absentee, outcome)) == 0) {
                throw refusals.of(tasks.find(taskId, user), user);
            }
            if (absentee != null) {
                audit.record(
                        "act-as-deputy",
                        "case:" + item.caseNumber(),
                        AuditResult.SUCCESS,
                        rights.trace(item, user) + ", " + outcome.id());
            }
            finish(action, change, happening(action, opinion));
            done[0] = new Done(item.caseNumber(), item.elementId(), outcome, change);
        });
        return done[0];
    }

    private WorkItemMapper.Completion completion(
            WorkItem item, CurrentUser user, CurrentUser.Absentee absentee, Outcome outcome) {
        var pools = absentee == null
                ? MyPool.of(user).stream()
                        .filter(pool -> pool.absentee() == null)
                        .toList()
                : List.of(MyPool.of(item.holdingUnitId(), item.holdingRole(), user));
        return new WorkItemMapper.Completion(
                item.taskId(),
                user.staffId(),
                absentee == null ? null : absentee.staffId(),
                absentee == null ? List.of(user.staffId()) : List.of(user.staffId(), absentee.staffId()),
                outcome.id(),
                pools,
                clock.instant());
    }

    /**
     * Finishes an open task by a road; whether the actor may go it is the caller's question.
     *
     * @throws OptimisticLockingFailureException if somebody has finished it meanwhile
     */
    public void take(Road road, WorkItem item) {
        var step = tasks.step(item);
        var outcome = step.outcome(road.outcome())
                .filter(one -> road.by().equals(one.by()))
                .orElseThrow(() -> new IllegalArgumentException("No such road: " + road.outcome()));
        caseFiles.change(item.caseNumber(), change -> {
            var actorId = road.actor() == null ? null : road.actor().staffId();
            if (items.completeByRoad(item.taskId(), outcome.id(), actorId, clock.instant()) == 0) {
                throw new OptimisticLockingFailureException("Task %s was done meanwhile".formatted(item.taskId()));
            }
            var action = new TaskAction(
                    change.before(), item, step, outcome, Map.of(), road.opinion(), road.files(), road.actor());
            var happening = new Happening(
                    road.actor(),
                    road.actorUnit(),
                    outcome.id(),
                    item.elementId(),
                    road.opinion(),
                    null,
                    road.files(),
                    true,
                    outcome.isPublic());
            finish(action, change, happening);
        });
    }

    private void finish(TaskAction action, CaseChange change, Happening happening) {
        changes.done(action.item());
        var taskId = action.item().taskId();
        if (action.outcome().keepsClock()) {
            deadlines.detachTask(taskId);
            change.turn(turns -> turns.returned());
        } else {
            deadlines.endTask(taskId);
        }
        if (action.user() != null) {
            change.follow(
                    new CaseChange.Following(action.item().id(), action.user().staffId()));
        }
        change.actedBy(action.user(), action.opinion());
        change.record(happening); // first, whatever delegates and rules have to add
        rulesOf(action.item()).forEach(rule -> rule.before(action, change));
        workflow.complete(taskId, action.outcome().id(), action.data());
        rulesOf(action.item()).forEach(rule -> rule.after(action, change));
    }

    private Happening happening(TaskAction action, Opinion opinion) {
        var remarks = rulesOf(action.item()).stream().map(rule -> rule.remark(action));
        var text = Stream.concat(remarks, Stream.of(opinion.text()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n"));
        var isPublic = action.outcome().isOpinionPublic();
        return new Happening(
                action.user(),
                organization.unit(action.item().holdingUnitId()).name(),
                action.outcome().id(),
                action.item().elementId(),
                isPublic ? text : null,
                isPublic ? opinion.note() : text,
                action.files(),
                opinion.asksForEvidence(),
                action.outcome().isPublic());
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

    /** What an action led to. */
    public record Done(String caseNumber, String elementId, Outcome outcome, CaseChange change) {}
}
