package org.linli.seals.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.linli.seals.PaperCause;
import org.linli.seals.PaperCopy;
import org.linli.seals.PaperDesk;
import org.linli.seals.PaperState;
import org.linli.seals.SealedPaper;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Issued papers of one's units, with who took which copy. */
@RestController
@RequestMapping("/api/sealed-papers")
@RequiresPermission(PaperDesk.READ)
class SealedPaperController {

    record SealedPaperRow(
            String token,
            String number,
            String organName,
            String kindName,
            String title,
            @Nullable String recipient,
            @Nullable String caseNumber,
            Instant issuedAt,
            @Nullable String issuedBy,
            boolean test,
            PaperState state,
            @Nullable Instant stateAt,
            @Nullable String stateBy,
            @Nullable PaperCause stateCause,
            @Nullable String stateReason,
            int copies) {
        static SealedPaperRow of(SealedPaper paper) {
            return new SealedPaperRow(
                    paper.token(),
                    paper.number(),
                    paper.organName(),
                    paper.kindName(),
                    paper.title(),
                    paper.recipient(),
                    paper.caseNumber(),
                    paper.issuedAt(),
                    paper.issuedBy(),
                    paper.isTest(),
                    paper.state(),
                    paper.stateAt(),
                    paper.stateBy(),
                    paper.stateCause(),
                    paper.stateReason(),
                    paper.copies());
        }
    }

    record PaperCopyRow(int number, Instant madeAt, String madeBy) {
        static PaperCopyRow of(PaperCopy copy) {
            return new PaperCopyRow(copy.number(), copy.madeAt(), copy.madeBy());
        }
    }

    record SealedPaperDetails(SealedPaperRow paper, List<PaperCopyRow> copies, boolean mayRevoke) {}

    /**
     * @param cause for everybody who checks it
     * @param reason for the desk only
     */
    record PaperRevocationRequest(
            @NotNull(message = "{security.field.required}") PaperCause cause,

            @NotBlank(message = "{security.field.required}") @Size(max = 200)
            String reason) {}

    private final PaperDesk papers;

    SealedPaperController(PaperDesk papers) {
        this.papers = papers;
    }

    @GetMapping
    Page<SealedPaperRow> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable PaperState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        return papers.list(new PaperDesk.Filter(q, unit, kind, state), new PageRequest(page, size), user)
                .map(SealedPaperRow::of);
    }

    @GetMapping("/{paperToken}")
    SealedPaperDetails read(@PathVariable String paperToken, CurrentUser user) {
        return details(papers.read(paperToken, user), user);
    }

    /** A copy of the signed file, recorded as the next one; its name says which. */
    @PostMapping(path = "/{paperToken}/copies", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> copy(@PathVariable String paperToken, CurrentUser user) {
        var copied = papers.copy(paperToken, user);
        var name = "%s（第%d份）.pdf".formatted(copied.paper().number(), copied.number());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(copied.file());
    }

    @PostMapping("/{paperToken}/revocation")
    @RequiresPermission(PaperDesk.REVOKE)
    SealedPaperDetails revoke(
            @PathVariable String paperToken, @Valid @RequestBody PaperRevocationRequest request, CurrentUser user) {
        return details(papers.revoke(paperToken, request.cause(), request.reason(), user), user);
    }

    private SealedPaperDetails details(SealedPaper paper, CurrentUser user) {
        return new SealedPaperDetails(
                SealedPaperRow.of(paper),
                papers.copies(paper.token(), user).stream()
                        .map(PaperCopyRow::of)
                        .toList(),
                papers.mayRevoke(paper, user));
    }
}
