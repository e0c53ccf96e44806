package org.linli.changes.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.linli.changes.ChangeReading;
import org.linli.changes.ChangeReverting;
import org.linli.changes.ChangeService;
import org.linli.changes.UsualRelations;
import org.linli.changes.web.ChangeRequests.ChangePushRequest;
import org.linli.changes.web.ChangeRequests.ChangeReportRequest;
import org.linli.changes.web.ChangeRequests.ReversalRequest;
import org.linli.changes.web.ChangeViews.ChangeRowView;
import org.linli.changes.web.ChangeViews.ChangeSheetView;
import org.linli.residents.PopulationChangeKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the population: reported, read, taken back. What is done between goes by the tasks of the case. */
@RestController
@RequestMapping("/api/changes")
@RequiresPermission("change:read")
class ChangeController {
    private final ChangeService changes;
    private final ChangeReading reading;
    private final ChangeReverting reverting;
    private final UsualRelations relations;
    private final ChangeViews views;

    ChangeController(
            ChangeService changes,
            ChangeReading reading,
            ChangeReverting reverting,
            UsualRelations relations,
            ChangeViews views) {
        this.changes = changes;
        this.reading = reading;
        this.reverting = reverting;
        this.relations = relations;
        this.views = views;
    }

    /** The number of the case that was opened. */
    record ChangeNumberView(String number) {}

    /** Codes of relations to the householder that are offered first, in their order, by kind of change. */
    record UsualRelationsView(Map<PopulationChangeKind, List<String>> usual) {}

    @GetMapping
    Page<ChangeRowView> list(
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) Boolean open,
            @RequestParam(required = false) PopulationChangeKind kind,
            @RequestParam(required = false) String household,
            @RequestParam(required = false) String resident,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var filter = new ChangeReading.Filter(mine, open, kind, household, resident);
        return reading.list(filter, new PageRequest(page, size), user).map(views::row);
    }

    @GetMapping("/relations")
    @RequiresPermission("change:report")
    UsualRelationsView relations() {
        return new UsualRelationsView(relations.byKind());
    }

    @PostMapping
    @RequiresPermission("change:report")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ChangeNumberView> report(
            @Valid @RequestBody ChangeReportRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        return created(changes.report(request.change(), user, new IdempotentRequest(requestKey, request)));
    }

    /** Departments push what they have registered: police, health, civil affairs. */
    @PostMapping("/pushed")
    @RequiresPermission("change:push")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ChangeNumberView> push(
            @Valid @RequestBody ChangePushRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        return created(changes.push(
                request.change(),
                request.documentKind(),
                request.documentNumber(),
                user,
                new IdempotentRequest(requestKey, request)));
    }

    @GetMapping("/{number}")
    ChangeSheetView read(@PathVariable String number, CurrentUser user) {
        return views.sheet(reading.read(number, user));
    }

    /** Takes back what was written into the archive. */
    @PostMapping("/{number}/reversal")
    @RequiresPermission(ChangeReverting.PERMISSION)
    ChangeSheetView revert(@PathVariable String number, @Valid @RequestBody ReversalRequest request, CurrentUser user) {
        reverting.revert(number, request.reason(), user);
        return read(number, user);
    }

    private static ResponseEntity<ChangeNumberView> created(String number) {
        return ResponseEntity.created(URI.create("/api/changes/" + number)).body(new ChangeNumberView(number));
    }
}
