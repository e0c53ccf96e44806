package org.linli.seals.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.seals.PaperNumbering;
import org.linli.seals.SealOffice;
import org.linli.seals.SealOffice.SealState;
import org.linli.seals.SealOffice.UnitSeal;
import org.linli.seals.SealTrust;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Certificates of units and how their papers are numbered. */
@RestController
@RequestMapping("/api/seals")
@RequiresPermission(SealOffice.MANAGE)
class UnitSealController {

    record UnitSealRow(
            String unitCode,
            String unitName,
            SealState state,
            boolean test,
            @Nullable SealTrust trust,
            @Nullable String subject,
            @Nullable String issuer,
            @Nullable String serial,
            @Nullable String algorithm,
            @Nullable Instant validTo,
            @Nullable Instant addedAt,
            @Nullable String addedBy) {
        static UnitSealRow of(UnitSeal seal) {
            return new UnitSealRow(
                    seal.unit().code(),
                    seal.unit().name(),
                    seal.state(),
                    seal.isTest(),
                    seal.trust(),
                    seal.subject(),
                    seal.issuer(),
                    seal.serial(),
                    seal.algorithm(),
                    seal.validTo(),
                    seal.addedAt(),
                    seal.addedBy());
        }
    }

    record PaperNumberingRow(
            String unitCode,
            String kind,
            String pattern,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {
        static PaperNumberingRow of(PaperNumbering row) {
            return new PaperNumberingRow(
                    row.unitCode(), row.kind(), row.pattern(), row.version(), row.changedAt(), row.changedBy());
        }
    }

    record PaperNumberingRequest(
            @Nullable @Size(max = 20) String unitCode,
            @Nullable @Size(max = 40) String kind,
            @NotNull @Size(max = 60) String pattern,
            int version) {}

    record SealFileForm(MultipartFile file, String password) {}

    private final SealOffice seals;
    private final PaperChecks files;

    UnitSealController(SealOffice seals, PaperChecks files) {
        this.seals = seals;
        this.files = files;
    }

    @GetMapping
    List<UnitSealRow> list() {
        return seals.list().stream().map(UnitSealRow::of).toList();
    }

    /** Brings a certificate with its key in (PKCS#12); it replaces the one before it. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = SealFileForm.class)))
    UnitSealRow add(
            @RequestParam String unit,
            @Parameter(hidden = true) MultipartRequest parts,
            @Parameter(hidden = true) @RequestParam(defaultValue = "") String password,
            CurrentUser user) {
        return UnitSealRow.of(seals.add(unit, files.content(parts), password, user));
    }

    /** The unit issues nothing until another certificate is brought in. */
    @DeleteMapping("/{sealUnit}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String sealUnit, CurrentUser user) {
        seals.end(sealUnit, user);
    }

    @GetMapping("/numbering")
    List<PaperNumberingRow> numbering() {
        return seals.numbering().stream().map(PaperNumberingRow::of).toList();
    }

    @PutMapping("/numbering")
    List<PaperNumberingRow> number(@Valid @RequestBody PaperNumberingRequest request, CurrentUser user) {
        seals.number(
                request.unitCode() == null ? "" : request.unitCode(),
                request.kind() == null ? "" : request.kind(),
                request.pattern(),
                request.version(),
                user);
        return numbering();
    }
}
