package org.linli.sharing.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.InfoKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.sheet.ImportForm;
import org.linli.shared.sheet.ImportResponse;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.Sheet.Column;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetRows;
import org.linli.shared.sheet.UploadedFile;
import org.linli.sharing.RecordBatches;
import org.linli.sharing.RecordImport;
import org.linli.sharing.RecordOwners;
import org.linli.sharing.RecordWay;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartRequest;

/** 数据归集: departments bring their records in as files, by one template, and see what came. */
@RestController
@RequiresPermission("shared-data:keep")
class IntakeController {
    private static final int WIDTH = 18;

    private final RecordImport imports;
    private final RecordBatches batches;
    private final RecordOwners owners;
    private final ArchiveCodes codes;
    private final SheetFiles files;
    private final Messages messages;

    IntakeController(
            RecordImport imports,
            RecordBatches batches,
            RecordOwners owners,
            ArchiveCodes codes,
            SheetFiles files,
            Messages messages) {
        this.imports = imports;
        this.batches = batches;
        this.owners = owners;
        this.codes = codes;
        this.files = files;
        this.messages = messages;
    }

    record KindChoice(String code, int number, String name, boolean sensitive) {}

    /** A department whose records the user keeps, with its kinds. */
    record OwnerChoice(String code, String name, List<KindChoice> kinds) {}

    record BatchView(
            String number,
            String owner,
            RecordWay way,
            int rows,
            int added,
            int replaced,
            int unchanged,
            int outdated,
            int wrong,
            Instant receivedAt,
            String receivedBy) {}

    @GetMapping("/api/shared-owners")
    List<OwnerChoice> owners(CurrentUser user) {
        return owners.of(user, RecordOwners.KEEP).stream()
                .map(code -> new OwnerChoice(
                        code,
                        owners.name(code),
                        imports.kinds(code).stream()
                                .map(kind ->
                                        new KindChoice(kind.code(), kind.number(), kind.label(), kind.isSensitive()))
                                .toList()))
                .filter(owner -> !owner.kinds().isEmpty())
                .toList();
    }

    @GetMapping("/api/shared-batches")
    Page<BatchView> batches(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size, CurrentUser user) {
        return batches.page(new PageRequest(page, size), user)
                .map(batch -> new BatchView(
                        batch.number(),
                        owners.name(batch.ownerCode()),
                        batch.way(),
                        batch.rowCount(),
                        batch.added(),
                        batch.replaced(),
                        batch.unchanged(),
                        batch.outdated(),
                        batch.wrong(),
                        batch.receivedAt(),
                        batch.receivedBy()));
    }

    /** The one template; {@code kind} adds the usual fields of a kind as further columns. */
    @GetMapping("/api/imports/shared-records/template")
    ResponseEntity<Resource> template(@RequestParam(required = false) String kind) {
        var wanted = kind == null ? null : codes.infoKind(kind).orElseThrow(NotFoundException::new);
        var fixed = RecordImport.columns().stream()
                .map(column -> new Column(messages.text(column.key()) + (column.isRequired() ? "*" : ""), WIDTH));
        var fields = wanted == null
                ? Stream.<Column>empty()
                : imports.fieldNames(wanted.code()).stream().map(name -> new Column(name, WIDTH));
        var help = messages.text("sharing.import.help").lines().toList();
        var notes = Stream.concat(
                        IntStream.range(0, help.size())
                                .mapToObj(line -> new Sheet.Note(Integer.toString(line + 1), help.get(line))),
                        codes.infoKinds().stream().map(this::note))
                .toList();
        return files.template(
                wanted == null
                        ? messages.text("sharing.import.file")
                        : messages.text("sharing.import.fileOf", wanted.label()),
                Stream.concat(fixed, fields).toList(),
                new Sheet.Notes(messages.text("sharing.import.notes"), notes));
    }

    private Sheet.Note note(InfoKind kind) {
        return new Sheet.Note(kind.name(), String.join("、", imports.fieldNames(kind.code())));
    }

    /** Looks at a department's file; brings in what is right when {@code dryRun} is false, and with wrong rows only if told so. */
    @PostMapping(path = "/api/imports/shared-records", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ImportForm.class)))
    ImportResponse add(
            @Parameter(hidden = true) MultipartRequest parts,
            @RequestParam String owner,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean skipWrong,
            CurrentUser user) {
        try (var file = UploadedFile.of(parts)) {
            var checked = imports.check(() -> open(file), owner, user);
            var answer = ImportResponse.looked(checked.rows(), checked.problems(), messages);
            if (dryRun) {
                return answer;
            }
            ImportResponse.refuseWrongLines(checked.problems(), skipWrong, checked.rows() - checked.wrong());
            return answer.done(imports.add(() -> open(file), owner, checked, user), null);
        }
    }

    private static SheetRows open(UploadedFile file) {
        return SheetRows.open(file.path(), RecordImport.columns(), RecordImport.MOST_ROWS);
    }
}
