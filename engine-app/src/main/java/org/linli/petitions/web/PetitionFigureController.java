package org.linli.petitions.web;

import java.time.LocalDate;
import org.linli.petitions.PetitionFigures;
import org.linli.petitions.PetitionPart;
import org.linli.petitions.web.PetitionFigureViews.PetitionFiguresView;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of petitions, as the yearly report wants them. */
@RestController
@RequestMapping("/api/petition-figures")
@RequiresPermission(PetitionFigures.FIGURES)
class PetitionFigureController {
    private final PetitionFigures figures;
    private final PetitionFigureViews views;
    private final PetitionFigureSheets sheets;
    private final SheetFiles files;
    private final AuditLog audit;

    PetitionFigureController(
            PetitionFigures figures,
            PetitionFigureViews views,
            PetitionFigureSheets sheets,
            SheetFiles files,
            AuditLog audit) {
        this.figures = figures;
        this.views = views;
        this.sheets = sheets;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping
    PetitionFiguresView read(@RequestParam LocalDate from, @RequestParam LocalDate to, CurrentUser user) {
        return view(from, to, user);
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "CONTENT") PetitionPart by,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            CurrentUser user) {
        var found = view(from, to, user);
        audit.record("export-petition-figures", "petition-figures:" + by, AuditResult.SUCCESS, null);
        return files.download(sheets.of(by, found, user), format);
    }

    private PetitionFiguresView view(LocalDate from, LocalDate to, CurrentUser user) {
        return views.of(from, to, figures.count(from, to, user), figures.proposals(from, to, user));
    }
}
