package org.linli.events.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.linli.accounts.AccountReports;
import org.linli.casefile.Channel;
import org.linli.casefile.Spot;
import org.linli.events.EventCategories;
import org.linli.events.EventIntake;
import org.linli.events.NewEvent;
import org.linli.events.SimilarEvents;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUsers;
import org.linli.security.OpenToAll;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reporting by anybody who scanned the code of a grid or of a door; no account, and no riddle that shuts out the blind. */
@RestController
@RequestMapping("/api/public")
@OpenToAll
class PublicEventController {
    private final EventIntake intake;
    private final EventCategories categories;
    private final OrganizationService organization;
    private final ScannedCodes codes;
    private final Reporters reporters;
    private final ReportLimits limits;
    private final CurrentUsers users;
    private final SimilarEvents similar;
    private final AccountReports mine;

    PublicEventController(
            EventIntake intake,
            EventCategories categories,
            OrganizationService organization,
            ScannedCodes codes,
            Reporters reporters,
            ReportLimits limits,
            CurrentUsers users,
            SimilarEvents similar,
            AccountReports mine) {
        this.intake = intake;
        this.categories = categories;
        this.organization = organization;
        this.codes = codes;
        this.reporters = reporters;
        this.limits = limits;
        this.users = users;
        this.similar = similar;
        this.mine = mine;
    }

    @GetMapping("/categories")
    Categories categories() {
        return new Categories(CategoryResponse.tree(categories));
    }

    @PostMapping("/events")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ReceiptResponse> report(
            @Valid @RequestBody PublicEventRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            Optional<CurrentResident> resident,
            HttpServletRequest http) {
        limits.check(http);
        var code = codes.find(request.gridToken())
                .orElseThrow(() -> new InvalidRequestException("gridToken", "event.token"));
        var event = new NewEvent(
                code.grid(),
                request.categoryCode(),
                request.description(),
                Boolean.TRUE.equals(request.urgent()),
                new Spot(code.addressOr(request.address()), request.longitude(), request.latitude()),
                Channel.PUBLIC,
                reporters.of(request.reporter(), request.consent(), null),
                request.evidenceIds(),
                similar.idOf(request.suspectedDuplicate(), organization.placeOfGrid(code.grid())),
                users.find().orElse(null));
        var receipt = intake.report(event, new IdempotentRequest(requestKey, request));
        if (!event.reporter().isAnonymous()) {
            resident.ifPresent(him -> mine.remember(him, receipt.number()));
        }
        return ReceiptResponse.created("/api/public/cases/", receipt);
    }

    /** The categories by group, in plain words. */
    record Categories(List<CategoryResponse> items) {}
}
