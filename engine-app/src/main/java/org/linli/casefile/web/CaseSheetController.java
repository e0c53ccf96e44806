package org.linli.casefile.web;

import java.nio.charset.StandardCharsets;
import org.linli.casefile.CaseSheets;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A case on paper. */
@RestController
@RequiresPermission("case:read")
class CaseSheetController {
    private final CaseSheets sheets;

    CaseSheetController(CaseSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(path = "/api/cases/{number}/sheet.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(@PathVariable String number, CurrentUser user) {
        var name = ContentDisposition.inline()
                .filename(number + ".pdf", StandardCharsets.UTF_8)
                .build();
        var paper = sheets.print(number, user);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper);
    }
}
