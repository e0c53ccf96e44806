package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.accounts.AccountReports;
import org.linli.casefile.CaseFile;
import org.linli.casefile.TimelineTexts;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a resident reported, and what is filled in when he reports. */
@RestController
@RequestMapping("/api/me")
@OpenToResidents
class MyReportController {

    /** With the code that opens it, so that nobody has to type it. */
    record MyReportView(
            String number, String queryCode, String title, String stateText, Instant openedAt, boolean isOpen) {}

    record MyReportsResponse(List<MyReportView> items) {}

    /** Both null where he has not agreed to that. */
    record ContactResponse(@Nullable String name, @Nullable String phone) {}

    private final AccountReports reports;
    private final TimelineTexts texts;

    MyReportController(AccountReports reports, TimelineTexts texts) {
        this.reports = reports;
        this.texts = texts;
    }

    @GetMapping("/reports")
    ResponseEntity<MyReportsResponse> list(CurrentResident me) {
        var mine = reports.of(me).stream().map(this::view).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new MyReportsResponse(mine));
    }

    @GetMapping("/contact")
    ResponseEntity<ContactResponse> contact(CurrentResident me) {
        var contact = reports.contact(me);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ContactResponse(contact.name(), contact.phone()));
    }

    private MyReportView view(CaseFile caseFile) {
        return new MyReportView(
                caseFile.caseNumber(),
                caseFile.queryCode(),
                caseFile.title(),
                texts.state(caseFile.state()),
                caseFile.openedAt(),
                !caseFile.isClosed());
    }
}
