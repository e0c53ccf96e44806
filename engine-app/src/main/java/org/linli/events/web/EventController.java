package org.linli.events.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.linli.casefile.Channel;
import org.linli.casefile.Complaints;
import org.linli.casefile.Spot;
import org.linli.events.EventIntake;
import org.linli.events.NewEvent;
import org.linli.events.SimilarEvents;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reporting by staff, inside their own units. */
@RestController
@RequestMapping("/api/events")
class EventController {
    private final EventIntake intake;
    private final OrganizationService organization;
    private final Reporters reporters;
    private final Complaints complaints;
    private final SimilarEvents similar;
    private final CandidateResponses candidates;

    EventController(
            EventIntake intake,
            OrganizationService organization,
            Reporters reporters,
            Complaints complaints,
            SimilarEvents similar,
            CandidateResponses candidates) {
        this.intake = intake;
        this.organization = organization;
        this.reporters = reporters;
        this.complaints = complaints;
        this.similar = similar;
        this.candidates = candidates;
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
                        similar.idOf(request.suspectedDuplicate(), user),
                        user)
                .complainingOf(
                        complaints.unitId(request.complainedUnit()), complaints.staffId(request.complainedUsername()));
        var entered = request.authorisation() == null
                ? event
                : event.authorisedBy(request.authorisation().toAuthorisation());
        return ReceiptResponse.created(
                "/api/cases/", intake.report(entered, new IdempotentRequest(requestKey, request)));
    }

    /** Cases within the person's scope that may tell of the same matter as what he is about to report. */
    @PostMapping("/similar")
    @RequiresPermission("event:report")
    CandidateResponses.Candidates similar(@Valid @RequestBody SimilarRequest request, CurrentUser user) {
        var grid = grid(request.gridCode(), user);
        return candidates.of(similar.forStaff(request.categoryCode(), grid, request.spot(), user), request.spot());
    }

    /** Of whom a report from a grid may complain: every unit, and people of a unit or around the grid by name. */
    @GetMapping("/complainable")
    @RequiresPermission("event:report")
    Complaints.Complainable complainable(
            @RequestParam String gridCode,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q,
            CurrentUser user) {
        return complaints.candidates(grid(gridCode, user), unit, q);
    }

    /** What is about to be reported; blank parts are not known yet. */
    record SimilarRequest(
            @NotBlank String gridCode,
            @NotBlank String categoryCode,
            String address,
            BigDecimal longitude,
            BigDecimal latitude) {
        Spot spot() {
            return new Spot(address, longitude, latitude);
        }
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
