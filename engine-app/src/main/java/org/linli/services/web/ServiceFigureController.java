package org.linli.services.web;

import java.time.LocalDate;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.services.ApplicationFigures;
import org.linli.services.ApplicationFigures.By;
import org.linli.services.ServiceFigures;
import org.linli.services.ServiceFigures.Question;
import org.linli.services.web.ServiceFigureViews.ServiceFiguresView;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of services by item, unit and month. */
@RestController
@RequestMapping("/api/service-figures")
@RequiresPermission(ApplicationFigures.FIGURES)
class ServiceFigureController {
    private final ServiceFigures figures;
    private final ServiceFigureSheets sheets;
    private final SheetFiles files;
    private final AuditLog audit;

    ServiceFigureController(ServiceFigures figures, ServiceFigureSheets sheets, SheetFiles files, AuditLog audit) {
        this.figures = figures;
        this.sheets = sheets;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping
    ServiceFiguresView figures(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "ITEM") By by,
            @RequestParam(required = false) String item,
            @RequestParam(required = false) String unit,
            CurrentUser user) {
        return ServiceFiguresView.of(figures.of(new Question(from, to, item, unit), by, user));
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "ITEM") By by,
            @RequestParam(required = false) String item,
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            CurrentUser user) {
        var question = new Question(from, to, item, unit);
        var found = ServiceFiguresView.of(figures.of(question, by, user));
        audit.record("export-service-figures", "service-figures:" + by, AuditResult.SUCCESS, null);
        return files.download(sheets.of(question, by, found, user), format);
    }
}
