package org.linli.credit.web;

import jakarta.validation.Valid;
import java.util.List;
import org.linli.credit.CreditList;
import org.linli.credit.CreditReading;
import org.linli.credit.CreditRemedies;
import org.linli.credit.web.CreditViews.CreditMatterView;
import org.linli.credit.web.CreditViews.CreditRowView;
import org.linli.credit.web.CreditViews.CreditSearchRequest;
import org.linli.credit.web.CreditViews.CreditStatementRequest;
import org.linli.credit.web.CreditViews.CreditUnitView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credit matters for those who work on them: listed, read, their papers, and what the person says, written down for him (代录). */
@RestController
@RequestMapping("/api/credit-matters")
@RequiresPermission(CreditReading.READ)
class CreditController {
    private final CreditList list;
    private final CreditReading reading;
    private final CreditRemedies remedies;
    private final CreditViews views;

    CreditController(CreditList list, CreditReading reading, CreditRemedies remedies, CreditViews views) {
        this.list = list;
        this.reading = reading;
        this.remedies = remedies;
        this.views = views;
    }

    record CreditUnitsView(List<CreditUnitView> items) {}

    @PostMapping("/search")
    Page<CreditRowView> search(@Valid @RequestBody CreditSearchRequest request, CurrentUser user) {
        var found = list.list(request.toFilter(), request.toPage(), user);
        return found.page().map(row -> views.row(row, found.unitNames().get(row.proposingUnitId())));
    }

    /** The units by which the list can be filtered. */
    @GetMapping("/units")
    CreditUnitsView units(CurrentUser user) {
        return new CreditUnitsView(list.units(user).stream()
                .map(unit -> new CreditUnitView(unit.code(), unit.name()))
                .toList());
    }

    @GetMapping("/{number}")
    CreditMatterView read(@PathVariable String number, CurrentUser user) {
        return views.sheet(reading.read(number, user));
    }

    @PostMapping("/{number}/appeal")
    @RequiresPermission(CreditRemedies.ENTER)
    CreditMatterView appeal(
            @PathVariable String number, @Valid @RequestBody CreditStatementRequest request, CurrentUser user) {
        remedies.appeal(number, request.statement(), user);
        return read(number, user);
    }

    @PostMapping("/{number}/repair")
    @RequiresPermission(CreditRemedies.ENTER)
    CreditMatterView askRepair(
            @PathVariable String number, @Valid @RequestBody CreditStatementRequest request, CurrentUser user) {
        remedies.askRepair(number, request.statement(), user);
        return read(number, user);
    }

    @GetMapping("/{number}/papers/{token}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String token, CurrentUser user) {
        return pdf(number, reading.paper(number, token, user));
    }

    static ResponseEntity<byte[]> pdf(String number, byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(number))
                .cacheControl(CacheControl.noStore())
                .body(file);
    }
}
