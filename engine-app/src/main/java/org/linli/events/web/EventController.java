package org.linli.events.web;

import jakarta.validation.Valid;
import org.linli.casefile.Channel;
import org.linli.casefile.Spot;
import org.linli.events.EventIntake;
import org.linli.events.NewEvent;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reporting by staff, inside their own units. */
@RestController
@RequestMapping("/api/events")
class EventController {
    private final EventIntake intake;
    private final OrganizationService organization;
    private final Reporters reporters;

    EventController(EventIntake intake, OrganizationService organization, Reporters reporters) {
        this.intake = intake;
        this.organization = organization;
        this.reporters = reporters;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RequiresPermission("event:report")
    ResponseEntity<ReceiptResponse> report(
            @Valid @RequestBody StaffEventRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var event = new NewEvent(
                grid(request.gridCode(), user),
                request.categoryCode(),
                request.description(),
                Boolean.TRUE.equals(request.urgent()),
                new Spot(request.address(), request.longitude(), request.latitude()),
                Channel.STAFF,
                reporters.of(request.reporter(), request.reporter() != null, user.staffId()),
                request.evidenceIds(),
                user);
        return ReceiptResponse.created("/api/cases/", intake.report(event, new IdempotentRequest(requestKey, request)));
    }

    private Unit grid(String code, CurrentUser user) {
        return organization
                .findUnit(code)
                .filter(unit -> unit.kind() == UnitKind.GRID && unit.isActive())
                .filter(grid ->
                        user.posts().stream().anyMatch(post -> grid.path().startsWith(post.unitPath())))
                .orElseThrow(() -> new InvalidRequestException("gridCode", "event.grid"));
    }
}
