package org.linli.certificates.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.linli.certificates.Certificates;
import org.linli.evidence.UploadedFile;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Photos of documents of somebody or of a household. */
@RestController
class CertificateController {
    private final Certificates certificates;

    CertificateController(Certificates certificates) {
        this.certificates = certificates;
    }

    record CertificateRow(
            String number,
            String kind,
            String kindName,
            Instant addedAt,
            String addedBy,
            @Nullable Instant keptUntil) {
        static CertificateRow of(Certificates.Row row) {
            return new CertificateRow(
                    row.number(), row.kind(), row.kindName(), row.addedAt(), row.addedBy(), row.keptUntil());
        }
    }

    record CertificateShelf(List<CertificateRow> items, boolean mayAdd, boolean mayShow, boolean mayDelete) {
        static CertificateShelf of(Certificates.Shelf shelf) {
            return new CertificateShelf(
                    shelf.rows().stream().map(CertificateRow::of).toList(),
                    shelf.mayAdd(),
                    shelf.mayShow(),
                    shelf.mayDelete());
        }
    }

    record CertificateForm(MultipartFile file) {}

    record CertificateNumber(String number) {}

    record ShowRequest(
            @NotBlank(message = "{security.field.required}") String purpose) {}

    record DeletionRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 200)
            String reason) {}

    @GetMapping("/api/residents/{residentNumber}/certificates")
    @RequiresPermission({"certificate:read", "certificate:write"})
    CertificateShelf ofResident(@PathVariable String residentNumber, CurrentUser user) {
        return CertificateShelf.of(certificates.ofResident(residentNumber, user));
    }

    @GetMapping("/api/households/{householdNumber}/certificates")
    @RequiresPermission({"certificate:read", "certificate:write"})
    CertificateShelf ofHousehold(@PathVariable String householdNumber, CurrentUser user) {
        return CertificateShelf.of(certificates.ofHousehold(householdNumber, user));
    }

    /** Keeps a photo of a document of the resident, or else of the household. */
    @PostMapping(path = "/api/certificates", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresPermission("certificate:write")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CertificateForm.class)))
    ResponseEntity<CertificateNumber> add(
            @Parameter(hidden = true) MultipartRequest parts,
            @RequestParam(required = false) @Nullable String resident,
            @RequestParam(required = false) @Nullable String household,
            @RequestParam String kind,
            CurrentUser user) {
        var sent = parts.getFile("file");
        if (sent == null) {
            throw new InvalidRequestException("file", "evidence.file.missing");
        }
        var file = new UploadedFile(null, sent.getSize(), sent);
        var number = resident == null
                ? certificates.addOfHousehold(household, kind, file, user)
                : certificates.addOfResident(resident, kind, file, user);
        return ResponseEntity.created(URI.create("/api/certificates/" + number)).body(new CertificateNumber(number));
    }

    /** The picture with the reader's name across it; leaves a line in the audit log. */
    @PostMapping(path = "/api/certificates/{certificateNumber}/view", produces = MediaType.IMAGE_JPEG_VALUE)
    @RequiresPermission("certificate:read")
    ResponseEntity<byte[]> show(
            @PathVariable String certificateNumber, @Valid @RequestBody ShowRequest request, CurrentUser user) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .body(certificates.show(certificateNumber, request.purpose(), user));
    }

    @PostMapping("/api/certificates/{certificateNumber}/deletion")
    @RequiresPermission("certificate:delete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String certificateNumber, @Valid @RequestBody DeletionRequest request, CurrentUser user) {
        certificates.delete(certificateNumber, request.reason().strip(), user);
    }
}
