package org.linli.events.web;

import jakarta.annotation.Nullable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.linli.events.Assistance;
import org.linli.events.AssistanceService;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Units that assist whoever handles an event. */
@RestController
@RequestMapping("/api")
@RequiresPermission("task:work")
class AssistanceController {
    private final AssistanceService assistance;
    private final OrganizationService organization;

    AssistanceController(AssistanceService assistance, OrganizationService organization) {
        this.assistance = assistance;
        this.organization = organization;
    }

    @GetMapping("/cases/{number}/assistance")
    @RequiresPermission("case:read")
    AssistanceList list(@PathVariable String number, CurrentUser user) {
        return new AssistanceList(
                assistance.list(number, user).stream().map(this::view).toList());
    }

    /** The units that may be asked. */
    @GetMapping("/cases/{number}/assistance/units")
    @RequiresPermission("case:read")
    CandidateList candidates(@PathVariable String number, CurrentUser user) {
        return new CandidateList(
                assistance.candidates(number, user).stream().map(UnitView::of).toList());
    }

    /** Asks a unit to assist; whoever handles the case may. */
    @PostMapping("/cases/{number}/assistance")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AssistanceView> ask(
            @PathVariable String number, @RequestBody AssistanceRequest request, CurrentUser user) {
        var asked = assistance.ask(number, user, request.unitCode(), request.request());
        return ResponseEntity.created(URI.create("/api/cases/%s/assistance".formatted(number)))
                .body(view(asked));
    }

    /** Calls an assisting unit off; whoever handles the case may. */
    @PostMapping("/tasks/{taskId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String taskId, @RequestBody ReasonRequest request, CurrentUser user) {
        assistance.withdraw(taskId, user, request.reason());
    }

    private AssistanceView view(Assistance one) {
        return new AssistanceView(
                one.taskId(),
                UnitView.of(organization.unit(one.unitId())),
                one.request(),
                one.requestedBy(),
                one.status(),
                one.requestedAt(),
                one.dueAt(),
                one.answer(),
                one.answeredBy(),
                one.answeredAt());
    }

    /** Units to choose from. */
    record CandidateList(List<UnitView> items) {}

    /** What is asked of which unit. */
    record AssistanceRequest(String unitCode, String request) {}

    /** The units that were asked, in the order in which they were. */
    record AssistanceList(List<AssistanceView> items) {}

    /** A unit that was asked, and its answer. */
    record AssistanceView(
            @Nullable String taskId,
            UnitView unit,
            String request,
            String requestedBy,
            Assistance.Status status,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}
}
