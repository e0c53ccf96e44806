package org.linli.supervision.web;

import jakarta.annotation.Nullable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.linli.inbox.WorkItem;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.linli.supervision.Measure;
import org.linli.supervision.SupervisionService;
import org.linli.supervision.SupervisionStep;
import org.linli.supervision.web.OrderViews.OrderView;
import org.linli.supervision.web.OrderViews.UnitView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a case is supervised, and what staff do about it by hand. */
@RestController
@RequestMapping("/api/cases/{number}")
class SupervisionController {
    private final SupervisionService supervision;
    private final OrderViews views;
    private final OrganizationService organization;
    private final Messages messages;

    SupervisionController(
            SupervisionService supervision, OrderViews views, OrganizationService organization, Messages messages) {
        this.supervision = supervision;
        this.views = views;
        this.organization = organization;
        this.messages = messages;
    }

    @GetMapping("/supervision")
    @RequiresPermission("case:read")
    CaseSupervision read(@PathVariable String number, CurrentUser user) {
        var overview = supervision.of(number, user);
        return new CaseSupervision(
                overview.caseFile().supervisionLevel(),
                overview.steps().stream().map(this::view).toList(),
                views.of(overview.orders()),
                overview.own() == null ? null : views.of(overview.own()),
                overview.urgeable() == null ? null : urged(overview.urgeable()),
                overview.maySupervise());
    }

    /** Urges whoever has the case's open task. */
    @PostMapping("/urges")
    @RequiresPermission("case:urge")
    UrgedView urge(@PathVariable String number, @RequestBody WordsRequest request, CurrentUser user) {
        return urged(supervision.urge(number, user, request.words()));
    }

    /** Drafts an order, which the supervision office settles and issues. */
    @PostMapping("/supervision-orders")
    @RequiresPermission("case:supervise")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DraftedView> ask(@PathVariable String number, @RequestBody OrderRequest request, CurrentUser user) {
        var level = request.level() == null ? 2 : request.level();
        var drafted = supervision.ask(number, user, level, Boolean.TRUE.equals(request.talk()), request.facts());
        return ResponseEntity.created(URI.create("/api/supervision-orders/" + drafted.number()))
                .body(new DraftedView(drafted.number(), drafted.issuers()));
    }

    private StepView view(SupervisionStep step) {
        return new StepView(
                step.level(),
                step.measure(),
                messages.text("supervision.measure." + step.measure()),
                step.happenedAt(),
                step.actorName(),
                step.isByReporter(),
                step.unitId() == null ? null : UnitView.of(organization.unit(step.unitId())),
                step.orderCase(),
                step.orderNumber(),
                step.words());
    }

    private UrgedView urged(WorkItem task) {
        return new UrgedView(UnitView.of(organization.unit(task.holdingUnitId())), task.assigneeName(), task.dueAt());
    }

    /** What somebody adds to his urging. */
    record WordsRequest(String words) {}

    /** Which level is asked for (2 to 4), whether the head is called in, and why. */
    record OrderRequest(Integer level, Boolean talk, String facts) {}

    /** The number of the order's case file, and who may issue it: never the one who asked for it. */
    record DraftedView(String number, String issuers) {}

    /** Who is urged. */
    record UrgedView(UnitView unit, @Nullable String person, Instant dueAt) {}

    /**
     * How a case is supervised.
     *
     * @param order the order, where the case is one itself
     * @param urgeable whom the person may urge
     * @param orderable whether the person may ask for an order
     */
    record CaseSupervision(
            int level,
            List<StepView> steps,
            List<OrderView> orders,
            @Nullable OrderView order,
            @Nullable UrgedView urgeable,
            boolean orderable) {}

    /** A rung that the case has stepped on. */
    record StepView(
            int level,
            Measure measure,
            String measureName,
            Instant at,
            @Nullable String by,
            boolean byReporter,
            @Nullable UnitView unit,
            @Nullable String orderCase,
            @Nullable String orderNumber,
            @Nullable String words) {}
}
