package org.linli.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.linli.documents.GridSheets;
import org.linli.security.RequiresPermission;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices of grids to print. What they tell is posted in the street, so it is not cut by unit. */
@RestController
@RequiresPermission({"grid:read", "event:report"})
class GridSheetController {
    private final GridSheets sheets;

    GridSheetController(GridSheets sheets) {
        this.sheets = sheets;
    }

    /** The code of a community or a street prints all of its grids. */
    @GetMapping(path = "/api/grids/{code}/sheet.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(@PathVariable String code) {
        return file(sheets.print(List.of(code)), code);
    }

    @GetMapping(path = "/api/grids/sheets.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheets(@RequestParam List<String> codes) {
        return file(sheets.print(codes), codes.isEmpty() ? "" : codes.get(0));
    }

    private static ResponseEntity<byte[]> file(byte[] paper, String code) {
        var name = ContentDisposition.inline()
                .filename("grid-" + code + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper);
    }
}
