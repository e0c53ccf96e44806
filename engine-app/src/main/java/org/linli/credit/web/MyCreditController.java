package org.linli.credit.web;

import jakarta.validation.Valid;
import java.util.List;
import org.linli.credit.OwnCredit;
import org.linli.credit.web.CreditViews.CreditRowView;
import org.linli.credit.web.CreditViews.CreditStatementRequest;
import org.linli.credit.web.CreditViews.OwnCreditSheetView;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credit matters of a resident himself: what they are, their papers, and what he says to them. */
@RestController
@RequestMapping("/api/me/credit-matters")
@OpenToResidents
class MyCreditController {
    private final OwnCredit credit;
    private final CreditViews views;

    MyCreditController(OwnCredit credit, CreditViews views) {
        this.credit = credit;
        this.views = views;
    }

    record OwnCreditRowsView(List<CreditRowView> items) {}

    @GetMapping
    ResponseEntity<OwnCreditRowsView> list(CurrentResident me) {
        return mine(new OwnCreditRowsView(
                credit.list(me).stream().map(row -> views.row(row, null)).toList()));
    }

    @GetMapping("/{number}")
    ResponseEntity<OwnCreditSheetView> read(@PathVariable String number, CurrentResident me) {
        return mine(views.own(credit.read(number, me)));
    }

    @PostMapping("/{number}/defence")
    ResponseEntity<OwnCreditSheetView> defend(
            @PathVariable String number, @Valid @RequestBody CreditStatementRequest request, CurrentResident me) {
        credit.defend(number, request.statement(), me);
        return read(number, me);
    }

    @PostMapping("/{number}/appeal")
    ResponseEntity<OwnCreditSheetView> appeal(
            @PathVariable String number, @Valid @RequestBody CreditStatementRequest request, CurrentResident me) {
        credit.appeal(number, request.statement(), me);
        return read(number, me);
    }

    @PostMapping("/{number}/repair")
    ResponseEntity<OwnCreditSheetView> askRepair(
            @PathVariable String number, @Valid @RequestBody CreditStatementRequest request, CurrentResident me) {
        credit.askRepair(number, request.statement(), me);
        return read(number, me);
    }

    @GetMapping("/{number}/papers/{token}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String token, CurrentResident me) {
        return CreditController.pdf(number, credit.paper(number, token, me));
    }

    private static <T> ResponseEntity<T> mine(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
