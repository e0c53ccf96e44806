package org.linli.inbox.web;

import java.util.List;
import java.util.function.Supplier;
import org.linli.inbox.CoSignature;
import org.linli.inbox.CoSignatures;
import org.linli.inbox.Colleagues;
import org.linli.inbox.Delegations;
import org.linli.inbox.Recalls;
import org.linli.inbox.Transfers;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.linli.inbox.web.VerbRequests.AnswerRequest;
import org.linli.inbox.web.VerbRequests.DelegationRequest;
import org.linli.inbox.web.VerbRequests.QuestionRequest;
import org.linli.inbox.web.VerbRequests.ReasonRequest;
import org.linli.inbox.web.VerbRequests.SignatureRequest;
import org.linli.inbox.web.VerbRequests.TransferRequest;
import org.linli.inbox.web.VerbViews.ColleagueList;
import org.linli.inbox.web.VerbViews.SignatureList;
import org.linli.inbox.web.VerbViews.SignatureView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Retries;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Moving a task between people: handing on, delegating, asking, taking over and calling back. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@RequiresPermission("task:work")
class TaskVerbController {
    private final WorkItemService tasks;
    private final Transfers transfers;
    private final Delegations delegations;
    private final CoSignatures signatures;
    private final Recalls recalls;
    private final Colleagues colleagues;
    private final ColleagueViews people;
    private final InboxItems items;
    private final Retries retries;

    TaskVerbController(
            WorkItemService tasks,
            Transfers transfers,
            Delegations delegations,
            CoSignatures signatures,
            Recalls recalls,
            Colleagues colleagues,
            ColleagueViews people,
            InboxItems items,
            Retries retries) {
        this.tasks = tasks;
        this.transfers = transfers;
        this.delegations = delegations;
        this.signatures = signatures;
        this.recalls = recalls;
        this.colleagues = colleagues;
        this.people = people;
        this.items = items;
        this.retries = retries;
    }

    @GetMapping("/colleagues")
    ColleagueList listColleagues(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "TRANSFER") Colleagues.Purpose purpose,
            @RequestParam(defaultValue = "") String q,
            CurrentUser user) {
        var item = tasks.find(taskId, user);
        var pools = purpose == Colleagues.Purpose.TRANSFER ? colleagues.pools(item, user) : List.<String>of();
        return people.of(colleagues.list(item, purpose, q, user), pools);
    }

    @PostMapping("/transfer")
    InboxItem transfer(@PathVariable String taskId, @RequestBody TransferRequest request, CurrentUser user) {
        return item(() -> transfers.transfer(taskId, request.toUsername(), request.toRole(), request.reason(), user));
    }

    @PostMapping("/force-claim")
    @RequiresPermission("task:reassign")
    InboxItem forceClaim(@PathVariable String taskId, @RequestBody ReasonRequest request, CurrentUser user) {
        return item(() -> transfers.forceClaim(taskId, request.reason(), user));
    }

    @PostMapping("/delegation")
    InboxItem delegate(@PathVariable String taskId, @RequestBody DelegationRequest request, CurrentUser user) {
        return item(() -> delegations.delegate(taskId, request.toUsername(), request.reason(), user));
    }

    @PostMapping("/delegation/return")
    InboxItem giveBack(@PathVariable String taskId, @RequestBody AnswerRequest request, CurrentUser user) {
        return item(() -> delegations.giveBack(taskId, request.answer(), request.evidenceIds(), user));
    }

    @DeleteMapping("/delegation")
    InboxItem takeBack(@PathVariable String taskId, CurrentUser user) {
        return item(() -> delegations.takeBack(taskId, user));
    }

    @PostMapping("/co-signatures")
    SignatureList ask(@PathVariable String taskId, @RequestBody QuestionRequest request, CurrentUser user) {
        return signatures(() -> signatures.ask(taskId, request.usernames(), request.question(), user), user);
    }

    @PostMapping("/co-signatures/answer")
    @RequiresPermission({"task:work", "case:read"})
    SignatureList answer(@PathVariable String taskId, @RequestBody SignatureRequest request, CurrentUser user) {
        return signatures(() -> signatures.answer(taskId, request.agree(), request.opinion(), user), user);
    }

    @DeleteMapping("/co-signatures/{signatureId}")
    SignatureList withdrawQuestion(@PathVariable String taskId, @PathVariable long signatureId, CurrentUser user) {
        return signatures(() -> signatures.withdraw(taskId, signatureId, user), user);
    }

    @PostMapping("/recall")
    InboxItem recall(@PathVariable String taskId, @RequestBody ReasonRequest request, CurrentUser user) {
        return item(() -> recalls.recall(taskId, request.reason(), user));
    }

    private InboxItem item(Supplier<WorkItem> verb) {
        return items.of(retries.whenARaceIsLost(verb));
    }

    private SignatureList signatures(Supplier<List<CoSignature>> verb, CurrentUser user) {
        return new SignatureList(retries.whenARaceIsLost(verb).stream()
                .map(one -> SignatureView.of(one, false, user))
                .toList());
    }
}
