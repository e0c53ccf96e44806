package org.linli.services.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.services.ApplicationIntake;
import org.linli.services.ApplicationMaterials;
import org.linli.services.ApplicationReading;
import org.linli.services.web.ApplicationEntries.ApplicationRequest;
import org.linli.services.web.ApplicationEntries.CorrectionRequest;
import org.linli.services.web.ApplicationEntries.MarkRequest;
import org.linli.services.web.ApplicationEntries.OutlookRequest;
import org.linli.services.web.ApplicationEntries.SearchRequest;
import org.linli.services.web.ApplicationViews.ApplicationRowView;
import org.linli.services.web.ApplicationViews.ApplicationSheetView;
import org.linli.services.web.ApplicationViews.OutlookView;
import org.linli.services.web.ApplicationViews.ReceivedView;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications at the window: looked ahead, taken in, read, put right. What is done between goes by the tasks of the case. */
@RestController
@RequestMapping("/api/service-applications")
@RequiresPermission(ApplicationReading.READ)
class ServiceApplicationController {
    private static final int USUAL_SIZE = 20;

    private final ApplicationIntake intake;
    private final ApplicationReading reading;
    private final ApplicationMaterials materials;
    private final ApplicationViews views;

    ServiceApplicationController(
            ApplicationIntake intake,
            ApplicationReading reading,
            ApplicationMaterials materials,
            ApplicationViews views) {
        this.intake = intake;
        this.reading = reading;
        this.materials = materials;
        this.views = views;
    }

    /** What somebody would have to bring; a document never stands in an address. */
    @PostMapping("/outlook")
    @RequiresPermission(ApplicationIntake.APPLY)
    OutlookView outlook(@Valid @RequestBody OutlookRequest request, CurrentUser user) {
        return views.outlook(intake.outlook(request.item(), request.documentKind(), request.documentNumber(), user));
    }

    @PostMapping
    @RequiresPermission(ApplicationIntake.APPLY)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ReceivedView> apply(
            @Valid @RequestBody ApplicationRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var received = intake.apply(request.toApplication(), user, new IdempotentRequest(requestKey, request));
        return ResponseEntity.created(URI.create("/api/service-applications/" + received.caseNumber()))
                .body(new ReceivedView(received.caseNumber(), received.queryCode()));
    }

    @PostMapping("/search")
    Page<ApplicationRowView> search(@Valid @RequestBody SearchRequest request, CurrentUser user) {
        var page = new PageRequest(
                Objects.requireNonNullElse(request.page(), 0), Objects.requireNonNullElse(request.size(), USUAL_SIZE));
        return reading.list(request.toFilter(), page, user).map(views::row);
    }

    @GetMapping("/{number}")
    ApplicationSheetView read(@PathVariable String number, CurrentUser user) {
        return views.sheet(reading.read(number, user));
    }

    /** What somebody at the window found of a material. */
    @PutMapping("/{number}/materials/{sort}")
    @RequiresPermission(ApplicationIntake.APPLY)
    ApplicationSheetView mark(
            @PathVariable String number,
            @PathVariable int sort,
            @Valid @RequestBody MarkRequest request,
            CurrentUser user) {
        materials.mark(number, sort, request.there(), request.evidenceId(), user);
        return read(number, user);
    }

    /** 当场更正. */
    @PutMapping("/{number}/correction")
    @RequiresPermission(ApplicationIntake.APPLY)
    ApplicationSheetView correct(
            @PathVariable String number, @Valid @RequestBody CorrectionRequest request, CurrentUser user) {
        materials.correct(number, request.toCorrection(), user);
        return read(number, user);
    }
}
