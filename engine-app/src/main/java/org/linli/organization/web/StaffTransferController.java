package org.linli.organization.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.organization.Post;
import org.linli.organization.PostFilter;
import org.linli.organization.StaffFilter;
import org.linli.organization.StaffImport;
import org.linli.organization.StaffMember;
import org.linli.organization.StaffService;
import org.linli.security.Accounts;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.InitialPassword;
import org.linli.security.InitialPasswords;
import org.linli.security.RequiresPermission;
import org.linli.security.RoleNames;
import org.linli.shared.Messages;
import org.linli.shared.sheet.CsvText;
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

/** People and posts out of files and into files. */
@RestController
@RequiresPermission("account:manage")
class StaffTransferController {
    private final StaffService staff;
    private final StaffImport imports;
    private final StaffAdministration administration;
    private final InitialPasswords passwords;
    private final RoleNames roles;
    private final SheetFiles files;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    StaffTransferController(
            StaffService staff,
            StaffImport imports,
            StaffAdministration administration,
            InitialPasswords passwords,
            RoleNames roles,
            SheetFiles files,
            AuditLog audit,
            Messages messages,
            Clock clock) {
        this.staff = staff;
        this.imports = imports;
        this.administration = administration;
        this.passwords = passwords;
        this.roles = roles;
        this.files = files;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/api/imports/staff/template")
    ResponseEntity<Resource> template() {
        return ImportTemplate.download(
                StaffImport.columns(), "organization.import.staff.help", "organization.import.staff.file", messages);
    }

    /** Looks at a file; adds its people when {@code dryRun} is false and all lines are right, or the wrong may be left out. */
    @PostMapping(path = "/api/imports/staff", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(content = @Content(schema = @Schema(implementation = ImportForm.class)))
    ImportResponse add(
            @Parameter(hidden = true) MultipartRequest parts,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean skipWrong) {
        var table = ImportedFile.read(parts, StaffImport.MAX_ROWS);
        var checked = imports.check(table, Accounts::isUsername);
        var answer = ImportResponse.looked(table.rows().size(), checked.problems(), messages);
        if (dryRun) {
            return answer;
        }
        ImportResponse.refuseWrongLines(
                checked.problems(), skipWrong, checked.people().size());
        var added =
                checked.people().stream().filter(person -> !person.isKnown()).toList();
        var drawn = passwords.make(added.size()); // before the transaction begins
        administration.addAll(checked.people(), drawn);
        return answer.done(checked.people().size(), added.isEmpty() ? null : told(added, drawn));
    }

    @GetMapping("/api/exports/staff")
    ResponseEntity<Resource> export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) PostFilter posts,
            @RequestParam(defaultValue = "XLSX") SheetFormat format) {
        var people = staff.all(new StaffFilter(q, unit, role, active, posts), Sheet.MAX_ROWS);
        var definition = Definition.of(messages, people.size())
                .with("organization.sheet.filter.text", q)
                .with("organization.sheet.filter.under", unit)
                .with("organization.sheet.role", role.isBlank() ? null : roles.name(role))
                .with(
                        "organization.sheet.status",
                        active == null ? null : messages.text("organization.status." + active))
                .with(
                        "organization.sheet.posts",
                        posts == null ? null : messages.text("organization.posts." + posts.name()))
                .text();
        var rows = new ArrayList<List<?>>();
        people.forEach(person -> addRows(person, rows));
        audit.record("export-staff", null, AuditResult.SUCCESS, Integer.toString(people.size()));
        return files.download(
                new Sheet(messages.text("organization.export.staff"), definition, columns(), rows), format);
    }

    private List<Column> columns() {
        return List.of(
                column("organization.sheet.username", 18),
                column("organization.sheet.person", 12),
                column("organization.sheet.title", 16),
                column("organization.sheet.phone", 18),
                column("organization.sheet.unit", 18),
                column("organization.sheet.unitName", 28),
                column("organization.sheet.role", 22),
                column("organization.sheet.from", 12),
                column("organization.sheet.until", 12),
                column("organization.sheet.status", 10));
    }

    private Column column(String key, int width) {
        return new Column(messages.text(key), width);
    }

    /** A row for each post; somebody without one has a row too. */
    private void addRows(StaffMember person, List<List<?>> rows) {
        if (person.posts().isEmpty()) {
            rows.add(row(person, null));
        }
        person.posts().forEach(post -> rows.add(row(person, post)));
    }

    private List<?> row(StaffMember person, Post post) {
        var status = post == null || !person.isActive()
                ? messages.text("organization.status." + person.isActive())
                : messages.text("organization.post-status."
                        + post.status(clock.instant()).name());
        return Arrays.asList(
                person.username(),
                person.name(),
                person.title(),
                person.phone(),
                post == null ? null : post.unitCode(),
                post == null ? null : post.unitName(),
                post == null ? null : roles.name(post.role()),
                post == null ? null : PostResponse.firstDay(post.validFrom()),
                post == null ? null : PostResponse.lastDay(post.validUntil()),
                status);
    }

    private String told(List<StaffImport.Person> people, List<InitialPassword> drawn) {
        var rows = new ArrayList<List<String>>();
        for (var index = 0; index < people.size(); index++) {
            rows.add(List.of(
                    people.get(index).username(),
                    people.get(index).staff().name(),
                    drawn.get(index).text()));
        }
        return CsvText.of(
                List.of(),
                List.of(
                        messages.text("organization.sheet.username"),
                        messages.text("organization.sheet.person"),
                        messages.text("organization.sheet.password")),
                rows);
    }
}
