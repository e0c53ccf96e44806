package org.linli.organization.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.Arrays;
import java.util.List;
import org.linli.organization.Unit;
import org.linli.organization.UnitDirectory;
import org.linli.organization.UnitFilter;
import org.linli.organization.UnitImport;
import org.linli.organization.UnitKind;
import org.linli.organization.UnitSummary;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.linli.shared.sheet.ImportForm;
import org.linli.shared.sheet.ImportResponse;
import org.linli.shared.sheet.ImportTemplate;
import org.linli.shared.sheet.ImportedFile;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.Sheet.Column;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartRequest;

/** Units out of files and into files. */
@RestController
@RequiresPermission("organization:manage")
class UnitTransferController {
    private final UnitDirectory directory;
    private final UnitImport imports;
    private final UnitAdministration administration;
    private final SheetFiles files;
    private final AuditLog audit;
    private final Messages messages;

    UnitTransferController(
            UnitDirectory directory,
            UnitImport imports,
            UnitAdministration administration,
            SheetFiles files,
            AuditLog audit,
            Messages messages) {
        this.directory = directory;
        this.imports = imports;
        this.administration = administration;
        this.files = files;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping("/api/imports/units/template")
    ResponseEntity<Resource> template() {
        return ImportTemplate.download(
                UnitImport.columns(), "organization.import.units.help", "organization.import.units.file", messages);
    }

    /** Looks at a file; adds its units when {@code dryRun} is false and all lines are right, or the wrong may be left out. */
    @PostMapping(path = "/api/imports/units", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(content = @Content(schema = @Schema(implementation = ImportForm.class)))
    ImportResponse add(
            @Parameter(hidden = true) MultipartRequest parts,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean skipWrong) {
        var table = ImportedFile.read(parts, UnitImport.MAX_ROWS);
        var checked = imports.check(table);
        var answer = ImportResponse.looked(table.rows().size(), checked.problems(), messages);
        if (dryRun) {
            return answer;
        }
        ImportResponse.refuseWrongLines(
                checked.problems(), skipWrong, checked.units().size());
        administration.addAll(checked.units());
        return answer.done(checked.units().size(), null);
    }

    @GetMapping("/api/exports/units")
    ResponseEntity<Resource> export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) UnitKind kind,
            @RequestParam(required = false) Boolean active,
            @RequestParam(defaultValue = "") String under,
            @RequestParam(defaultValue = "XLSX") SheetFormat format) {
        var rows = directory.all(new UnitFilter(q, kind, active, under), Sheet.MAX_ROWS);
        var definition = Definition.of(messages, rows.size())
                .with("organization.sheet.filter.text", q)
                .with(
                        "organization.sheet.kind",
                        kind == null ? null : messages.text("organization.kind." + kind.name()))
                .with("organization.sheet.filter.under", under)
                .with(
                        "organization.sheet.status",
                        active == null ? null : messages.text("organization.status." + active))
                .text();
        audit.record("export-units", null, AuditResult.SUCCESS, Integer.toString(rows.size()));
        return files.download(
                new Sheet(
                        messages.text("organization.export.units"),
                        definition,
                        columns(),
                        rows.stream().map(this::row).toList()),
                format);
    }

    private List<Column> columns() {
        return List.of(
                column("organization.sheet.code", 18),
                column("organization.sheet.name", 28),
                column("organization.sheet.nameEn", 28),
                column("organization.sheet.kind", 14),
                column("organization.sheet.parent", 18),
                column("organization.sheet.above", 44),
                column("organization.sheet.phone", 18),
                column("organization.sheet.sort", 8),
                column("organization.sheet.people", 8),
                column("organization.sheet.status", 10));
    }

    private Column column(String key, int width) {
        return new Column(messages.text(key), width);
    }

    private List<?> row(UnitSummary summary) {
        var unit = summary.unit();
        return Arrays.asList(
                unit.code(),
                unit.name(),
                unit.nameEn(),
                messages.text("organization.kind." + unit.kind().name()),
                unit.parentCode(),
                String.join(" / ", summary.above().stream().map(Unit::name).toList()),
                unit.phone(),
                unit.sort(),
                summary.people(),
                messages.text("organization.status." + unit.isActive()));
    }
}
