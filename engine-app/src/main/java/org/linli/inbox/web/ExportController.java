package org.linli.inbox.web;

import java.util.LinkedHashSet;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.inbox.BulkActions;
import org.linli.inbox.InboxFilter;
import org.linli.inbox.InboxService;
import org.linli.inbox.InboxSort;
import org.linli.inbox.InboxView;
import org.linli.inbox.web.VerbRequests.SelectionRequest;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of the inbox as Excel files; who took which list along stands in the audit log. */
@RestController
@RequestMapping("/api/inbox/export")
@RequiresPermission({"task:work", "case:read"})
class ExportController {
    private final InboxService inbox;
    private final InboxSheets sheets;
    private final SheetFiles files;
    private final AuditLog audit;

    ExportController(InboxService inbox, InboxSheets sheets, SheetFiles files, AuditLog audit) {
        this.inbox = inbox;
        this.sheets = sheets;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping
    ResponseEntity<Resource> exportView(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(required = false) CaseKind kind,
            @RequestParam(required = false) StageLight light,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String sort,
            CurrentUser user) {
        var wanted = InboxView.parse(view);
        var filter = InboxFilter.of(kind, light, category, q);
        var rows = inbox.rows(user, wanted, filter, InboxSort.parse(sort), Sheet.MAX_ROWS);
        var sheet = sheets.of(wanted, sheets.filter(kind, light, category, q), rows, user);
        return download(sheet, wanted.name(), rows.size());
    }

    @PostMapping
    ResponseEntity<Resource> exportSelected(@RequestBody SelectionRequest request, CurrentUser user) {
        var ids = new LinkedHashSet<>(request.taskIds() == null ? List.of() : request.taskIds());
        ids.remove(null);
        if (ids.isEmpty()) {
            throw new InvalidRequestException("taskIds", "inbox.bulk.none");
        }
        if (ids.size() > BulkActions.MOST_ROWS) {
            throw new InvalidRequestException("taskIds", "inbox.bulk.tooMany", BulkActions.MOST_ROWS, ids.size());
        }
        var rows = inbox.selected(user, ids);
        return download(sheets.ofSelected(rows, user), "SELECTED", rows.size());
    }

    private ResponseEntity<Resource> download(Sheet sheet, String what, int rows) {
        audit.record("export-inbox", "inbox:" + what, AuditResult.SUCCESS, String.valueOf(rows));
        return files.download(sheet, SheetFormat.XLSX);
    }
}
