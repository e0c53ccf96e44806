package org.linli.residents.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.residents.ArchiveExport;
import org.linli.residents.ArchiveImport;
import org.linli.residents.Resident;
import org.linli.residents.web.ResidentController.SearchRequest;
import org.linli.residents.web.ResidentViews.RowView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.linli.shared.sheet.ImportForm;
import org.linli.shared.sheet.ImportResponse;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.Sheet.Column;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.linli.shared.sheet.SheetRows;
import org.linli.shared.sheet.UploadedFile;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartRequest;

/** People of a village as files: brought in from one, taken out masked. */
@RestController
class ArchiveTransferController {
    private static final int WIDTH = 16;
    private static final int ADDRESS_WIDTH = 32;
    private static final List<String> FIELDS = List.of(
            "number",
            "name",
            "sex",
            "birthDate",
            "age",
            "documentNumber",
            "phone",
            "community",
            "gridName",
            "group",
            "address",
            "household",
            "relation",
            "tags");

    private final ArchiveImport imports;
    private final ArchiveExport exports;
    private final PeopleDefinition definitions;
    private final PersonSearches searches;
    private final ResidentViews views;
    private final SheetFiles files;
    private final Messages messages;

    ArchiveTransferController(
            ArchiveImport imports,
            ArchiveExport exports,
            PeopleDefinition definitions,
            PersonSearches searches,
            ResidentViews views,
            SheetFiles files,
            Messages messages) {
        this.imports = imports;
        this.exports = exports;
        this.definitions = definitions;
        this.searches = searches;
        this.views = views;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping("/api/imports/residents/template")
    @RequiresPermission("resident:import")
    ResponseEntity<Resource> template() {
        var columns = ArchiveImport.columns().stream()
                .map(column -> new Column(messages.text(column.key()) + (column.isRequired() ? "*" : ""), WIDTH))
                .toList();
        var help = messages.text("resident.import.help").lines().toList();
        var notes = Stream.concat(
                        IntStream.range(0, help.size())
                                .mapToObj(line -> new Sheet.Note(Integer.toString(line + 1), help.get(line))),
                        imports.choices().entrySet().stream()
                                .map(choice -> new Sheet.Note(
                                        messages.text(choice.getKey().key()), String.join("、", choice.getValue()))))
                .toList();
        return files.template(
                messages.text("resident.import.file"),
                columns,
                new Sheet.Notes(messages.text("resident.import.notes"), notes));
    }

    /** Looks at a file of a community's people; brings them in when {@code dryRun} is false and all lines are right. */
    @PostMapping(path = "/api/imports/residents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresPermission("resident:import")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ImportForm.class)))
    ImportResponse add(
            @Parameter(hidden = true) MultipartRequest parts,
            @RequestParam String community,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "true") boolean dryRun,
            CurrentUser user) {
        try (var file = UploadedFile.of(parts)) {
            var checked = imports.check(() -> open(file), community, from, user);
            var answer = ImportResponse.looked(checked.rows(), checked.problems(), messages);
            if (dryRun) {
                return answer;
            }
            ImportResponse.refuseWrongLines(checked.problems(), false, checked.rows());
            return answer.done(imports.add(() -> open(file), community, from, user), null);
        }
    }

    /** What people are looked for by, as in the list, for what the file is, and how it is written. */
    record PeopleFileRequest(
            @Valid @NotNull(message = "{security.field.required}")
            SearchRequest question,

            @Nullable String purpose,
            @Nullable SheetFormat format) {}

    /** The people of the user's places whom the list shows, masked and without sensitive tags, for a purpose. */
    @PostMapping("/api/exports/residents")
    @RequiresPermission("resident:export")
    ResponseEntity<Resource> export(@Valid @RequestBody PeopleFileRequest request, CurrentUser user) {
        var filter = request.question().filter();
        searches.check(filter, user);
        var people = exports.people(filter, request.purpose(), user);
        var rows = views.rows(people, user);
        var definition = messages.text(
                people.size() >= Sheet.MAX_ROWS ? "sheet.definition.cut" : "sheet.definition",
                definitions.of(filter, user),
                Integer.toString(people.size()));
        return files.download(
                new Sheet(
                        messages.text("resident.export.file"),
                        definition,
                        columns(),
                        IntStream.range(0, rows.size())
                                .mapToObj(index -> row(rows.get(index), people.get(index)))
                                .toList()),
                request.format() == null ? SheetFormat.XLSX : request.format());
    }

    private List<Column> columns() {
        return FIELDS.stream()
                .map(field -> new Column(
                        messages.text("resident.sheet." + field), field.equals("address") ? ADDRESS_WIDTH : WIDTH))
                .toList();
    }

    /** Who is shown somebody's age may read his day of birth on his page, too. */
    private static List<?> row(RowView person, Resident resident) {
        var home = person.homes().isEmpty() ? null : person.homes().get(0);
        return Arrays.asList(
                person.number(),
                person.name(),
                person.sex() == null ? null : person.sex().name(),
                person.age() == null ? null : resident.details().birthDate(),
                person.age(),
                person.documentNumber(),
                person.phone(),
                person.place() == null ? null : person.place().community().name(),
                person.place() == null ? null : person.place().grid().name(),
                person.place() == null || person.place().group() == null
                        ? null
                        : person.place().group().name(),
                home == null ? null : home.address(),
                home == null ? null : home.number(),
                home == null ? null : home.relation().name(),
                person.tags().stream()
                        .filter(tag -> !tag.isSensitive())
                        .map(ArchiveViews.TagView::name)
                        .collect(Collectors.joining("、")));
    }

    private static SheetRows open(UploadedFile file) {
        return SheetRows.open(file.path(), ArchiveImport.columns(), ArchiveImport.MOST_ROWS);
    }
}
