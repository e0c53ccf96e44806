package org.linli.events.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.linli.events.HelperEntries;
import org.linli.evidence.Authorisation;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports that were entered for residents. */
@RestController
@RequestMapping("/api/cases/{number}")
class HelperEntryController {

    record HelperEntryResponse(
            Authorisation.Kind authorisation, String evidenceId, String enteredBy, Instant enteredAt) {}

    private final HelperEntries entries;

    HelperEntryController(HelperEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/helper-entry")
    @RequiresPermission("case:read")
    HelperEntryResponse read(@PathVariable String number, CurrentUser user) {
        var entry = entries.of(number, user);
        return new HelperEntryResponse(entry.authorisation(), entry.evidenceId(), entry.enteredBy(), entry.enteredAt());
    }

    /** On paper, for the resident: only whoever entered the report prints it. */
    @GetMapping(path = "/receipt.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @RequiresPermission("event:report")
    ResponseEntity<byte[]> receipt(@PathVariable String number, CurrentUser user) {
        var name = ContentDisposition.inline()
                .filename(number + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(entries.receipt(number, user));
    }
}
