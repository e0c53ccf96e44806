package org.linli.inbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.linli.casefile.CaseReading;
import org.linli.casefile.TimelineTexts;
import org.linli.inbox.CoSignatures;
import org.linli.inbox.Delegations;
import org.linli.inbox.DraftService;
import org.linli.inbox.ReporterContacts;
import org.linli.inbox.TaskActions;
import org.linli.inbox.TaskVerbs;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.linli.inbox.WorkItemStatus;
import org.linli.inbox.web.TaskResponse.PurposeView;
import org.linli.inbox.web.VerbViews.DelegationView;
import org.linli.inbox.web.VerbViews.HandoverView;
import org.linli.inbox.web.VerbViews.SignatureView;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.workflow.FormTask;
import org.linli.workflow.Forms;
import org.linli.workflow.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One task: reading, taking, giving back, typing and doing it. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@RequiresPermission("task:work")
class TaskController {
    private final WorkItemService tasks;
    private final TaskVerbs verbs;
    private final CoSignatures signatures;
    private final Delegations delegations;
    private final TaskActions actions;
    private final DraftService drafts;
    private final Forms forms;
    private final InboxItems items;
    private final CaseReading cases;
    private final OrganizationService organization;
    private final ReporterContacts contacts;
    private final TimelineTexts texts;
    private final ObjectMapper json;

    TaskController(
            WorkItemService tasks,
            TaskVerbs verbs,
            CoSignatures signatures,
            Delegations delegations,
            TaskActions actions,
            DraftService drafts,
            Forms forms,
            InboxItems items,
            CaseReading cases,
            OrganizationService organization,
            ReporterContacts contacts,
            TimelineTexts texts,
            ObjectMapper json) {
        this.tasks = tasks;
        this.verbs = verbs;
        this.signatures = signatures;
        this.delegations = delegations;
        this.actions = actions;
        this.drafts = drafts;
        this.forms = forms;
        this.items = items;
        this.cases = cases;
        this.organization = organization;
        this.contacts = contacts;
        this.texts = texts;
        this.json = json;
    }

    /** Whoever may act on the task has seen it from then on. */
    @GetMapping
    @RequiresPermission({"task:work", "case:read"})
    TaskResponse read(@PathVariable String taskId, CurrentUser user) {
        var item = tasks.find(taskId, user);
        var task = tasks.formTask(item);
        var mayDo = tasks.mayDo(item, user);
        if (mayDo) {
            tasks.see(item, user);
        }
        var asked = signatures.listOf(item);
        return new TaskResponse(
                items.of(item),
                forms.schema(task),
                formData(item, task),
                drafts.find(taskId, user).map(this::parse).orElse(null),
                mayDo && item.status() == WorkItemStatus.POOL,
                mayDo,
                verbs.of(item, asked, user),
                contacts.purposes(item, user).stream().map(PurposeView::of).toList(),
                HandoverView.of(verbs.handover(item, user)),
                delegations.listOf(item).stream().map(DelegationView::of).toList(),
                asked.stream().map(one -> SignatureView.of(one, mayDo, user)).toList());
    }

    @PostMapping("/claim")
    InboxItem claim(@PathVariable String taskId, CurrentUser user) {
        return items.of(tasks.claim(taskId, user));
    }

    @PostMapping("/release")
    InboxItem release(@PathVariable String taskId, CurrentUser user) {
        return items.of(tasks.release(taskId, user));
    }

    /** The reporter's name and telephone number in full, for a purpose; the reading is recorded. */
    @PostMapping("/reporter-contact")
    @RequiresPermission({"task:work", "case:read"})
    ContactResponse readContact(@PathVariable String taskId, @RequestBody ContactRequest request, CurrentUser user) {
        var contact = contacts.read(taskId, request.purpose(), user);
        return new ContactResponse(contact.name(), contact.phone());
    }

    @PutMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(@PathVariable String taskId, @RequestBody DraftRequest draft, CurrentUser user) {
        drafts.save(taskId, user, write(draft));
    }

    @PostMapping("/actions/{outcome}")
    ActionResponse act(
            @PathVariable String taskId,
            @PathVariable String outcome,
            @RequestBody ActionRequest request,
            CurrentUser user) {
        var submission = new Submission(outcome, request.form(), request.opinion(), request.evidenceIds());
        var done = actions.act(taskId, submission, user);
        var change = done.change();
        var next =
                change.targetUnit() == null ? null : new ActionResponse.Next(change.targetUnit(), change.targetDueAt());
        return new ActionResponse(
                done.caseNumber(),
                change.state(),
                change.light(),
                texts.sentence(done.elementId(), outcome, change.targetUnit(), change.targetDueAt()),
                next);
    }

    /** Options by their {@code valuesKey}, and the routing rules' proposal where the form asks for a department. */
    private Map<String, Object> formData(WorkItem item, FormTask task) {
        Map<String, Object> data = new HashMap<>(forms.choices(task));
        var routing = cases.details(item.kind()).routing(item.caseFileId());
        if (routing != null && routing.leadUnitId() != null) {
            var leadUnit = organization.unit(routing.leadUnitId());
            data.put("leadUnit", leadUnit.code());
            data.put("routingReason", routing.reason());
        }
        return data;
    }

    private DraftRequest parse(String draft) {
        try {
            return json.readValue(draft, DraftRequest.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String write(DraftRequest draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the contact is read for, as a code of {@code contact-purpose}. */
    record ContactRequest(String purpose) {}

    /** Who reported, in full. */
    record ContactResponse(@Nullable String name, @Nullable String phone) {}
}
