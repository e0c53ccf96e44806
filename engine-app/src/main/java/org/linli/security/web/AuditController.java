package org.linli.security.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.linli.security.AuditFilter;
import org.linli.security.AuditReader;
import org.linli.security.AuditResult;
import org.linli.security.RequiresPermission;
import org.linli.shared.ChainCheck.Report;
import org.linli.shared.Messages;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading the audit log and checking that nobody touched it. */
@RestController
@RequestMapping("/api/audit")
@RequiresPermission("audit:read")
class AuditController {

    /** {@code actorName} and {@code actionName} are for people; null where nobody is called so any more. */
    record Line(
            Instant at,
            String actor,
            @Nullable String actorName,
            String action,
            String actionName,
            @Nullable String object,
            AuditResult result,
            @Nullable String detail) {}

    /** {@code next} is where the older lines begin, null at the end. */
    record LinesResponse(List<Line> items, @Nullable String next) {}

    record Action(String code, String name) {}

    record ActionsResponse(List<Action> items) {}

    record Chains(
            String name,
            boolean intact,
            long chains,
            long rows,
            @Nullable String firstBroken) {
        static Chains of(Report report, Messages messages) {
            var name = messages.textOr("security.chain." + report.name(), report.name());
            var broken = report.firstBroken()
                    .map(place -> messages.text(
                            "security.chain.broken",
                            name,
                            place.chain(),
                            Long.toString(place.seq()),
                            messages.text(
                                    "security.chain.fault." + place.fault().name())))
                    .orElse(null);
            return new Chains(report.name(), report.isIntact(), report.chains(), report.rows(), broken);
        }
    }

    /** {@code lanes} and {@code rows} are sums over all records, which are told apart in {@code records}. */
    record CheckResponse(
            boolean intact, long lanes, long rows, @Nullable String firstBroken, List<Chains> records) {}

    /** The newest check; all null where nobody ever made one. */
    record LastCheckResponse(
            @Nullable Instant at,
            @Nullable String by,
            @Nullable Boolean intact,
            @Nullable String detail) {}

    private final AuditReader audit;
    private final AuditViews views;
    private final SheetFiles files;
    private final Messages messages;

    AuditController(AuditReader audit, AuditViews views, SheetFiles files, Messages messages) {
        this.audit = audit;
        this.views = views;
        this.files = files;
        this.messages = messages;
    }

    /** Lines by time, actor, action, object and result, the newest first; {@code cursor} is the {@code next} of a page. */
    @GetMapping
    LinesResponse list(
            @RequestParam(required = false) Instant from,
            @RequestParam(required = false) Instant until,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String object,
            @RequestParam(required = false) AuditResult result,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") int size) {
        var page = audit.page(new AuditFilter(from, until, actor, action, object, result), cursor, size);
        return new LinesResponse(views.lines(page.lines()), page.next());
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(
            @RequestParam(required = false) Instant from,
            @RequestParam(required = false) Instant until,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String object,
            @RequestParam(required = false) AuditResult result,
            @RequestParam(defaultValue = "XLSX") SheetFormat format) {
        var filter = new AuditFilter(from, until, actor, action, object, result);
        return files.download(views.sheet(filter, audit.all(filter, Sheet.MAX_ROWS)), format);
    }

    /** Every action in the log, to choose from. */
    @GetMapping("/actions")
    ActionsResponse actions() {
        return new ActionsResponse(audit.actions().stream()
                .map(code -> new Action(code, views.actionName(code)))
                .toList());
    }

    @GetMapping("/check")
    CheckResponse check() {
        var records = audit.check().stream()
                .map(report -> Chains.of(report, messages))
                .toList();
        return new CheckResponse(
                records.stream().allMatch(Chains::intact),
                records.stream().mapToLong(Chains::chains).sum(),
                records.stream().mapToLong(Chains::rows).sum(),
                records.stream()
                        .map(Chains::firstBroken)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                records);
    }

    @GetMapping("/check/last")
    LastCheckResponse lastCheck() {
        return audit.lastCheck()
                .map(last -> new LastCheckResponse(
                        last.at(),
                        audit.names(List.of(last.by())).getOrDefault(last.by(), last.by()),
                        last.isIntact(),
                        last.detail()))
                .orElse(new LastCheckResponse(null, null, null, null));
    }
}
