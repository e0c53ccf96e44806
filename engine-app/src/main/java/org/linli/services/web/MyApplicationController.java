package org.linli.services.web;

import jakarta.validation.Valid;
import java.util.List;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.services.ApplicationMaterials;
import org.linli.services.ApplicationReading;
import org.linli.services.OwnApplications;
import org.linli.services.web.ApplicationEntries.OwnApplicationRequest;
import org.linli.services.web.ApplicationEntries.OwnOutlookRequest;
import org.linli.services.web.ApplicationEntries.SupplyRequest;
import org.linli.services.web.ApplicationEntries.WithdrawalRequest;
import org.linli.services.web.ApplicationViews.OwnOutlookView;
import org.linli.services.web.ApplicationViews.OwnRowView;
import org.linli.services.web.ApplicationViews.OwnSheetView;
import org.linli.services.web.ApplicationViews.ReceivedView;
import org.linli.shared.idempotency.IdempotentRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications of a resident by phone, and how far they have come. */
@RestController
@RequestMapping("/api/me/applications")
@OpenToResidents
class MyApplicationController {
    private final OwnApplications applications;
    private final ApplicationReading reading;
    private final ApplicationMaterials materials;
    private final ApplicationViews views;

    MyApplicationController(
            OwnApplications applications,
            ApplicationReading reading,
            ApplicationMaterials materials,
            ApplicationViews views) {
        this.applications = applications;
        this.reading = reading;
        this.materials = materials;
        this.views = views;
    }

    record OwnRowsView(List<OwnRowView> items) {}

    @PostMapping("/outlook")
    ResponseEntity<OwnOutlookView> outlook(@Valid @RequestBody OwnOutlookRequest request, CurrentResident me) {
        return mine(views.outlook(applications.outlook(request.item(), request.resident(), me)));
    }

    @PostMapping
    ResponseEntity<ReceivedView> apply(
            @Valid @RequestBody OwnApplicationRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentResident me) {
        var received = applications.apply(request.toWish(), me, new IdempotentRequest(requestKey, request));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new ReceivedView(received.caseNumber(), received.queryCode()));
    }

    @GetMapping
    ResponseEntity<OwnRowsView> list(CurrentResident me) {
        return mine(
                new OwnRowsView(applications.list(me).stream().map(views::own).toList()));
    }

    @GetMapping("/{number}")
    ResponseEntity<OwnSheetView> read(@PathVariable String number, CurrentResident me) {
        return mine(sheet(number, me));
    }

    /** Sends what was missing. */
    @PostMapping("/{number}/materials/{sort}")
    ResponseEntity<OwnSheetView> supply(
            @PathVariable String number,
            @PathVariable int sort,
            @Valid @RequestBody SupplyRequest request,
            CurrentResident me) {
        materials.supply(number, sort, request.evidenceId(), me);
        return mine(sheet(number, me));
    }

    @PostMapping("/{number}/withdrawal")
    ResponseEntity<OwnSheetView> withdraw(
            @PathVariable String number, @Valid @RequestBody WithdrawalRequest request, CurrentResident me) {
        applications.withdraw(number, request.reason(), me);
        return mine(sheet(number, me));
    }

    @GetMapping("/{number}/papers/{token}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String token, CurrentResident me) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(number))
                .cacheControl(CacheControl.noStore())
                .body(applications.paper(number, token, me));
    }

    private OwnSheetView sheet(String number, CurrentResident me) {
        return views.own(reading.readOwn(number, me), applications.isWithdrawable(number, me));
    }

    private static <T> ResponseEntity<T> mine(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
