package org.linli.reports.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.organization.UnitKind;
import org.linli.reports.BoardFilter;
import org.linli.reports.BoardService;
import org.linli.reports.Figure;
import org.linli.reports.web.BoardViews.BoardAbout;
import org.linli.reports.web.BoardViews.BoardHeatView;
import org.linli.reports.web.BoardViews.BoardItem;
import org.linli.reports.web.BoardViews.BoardNowView;
import org.linli.reports.web.BoardViews.BoardRatesView;
import org.linli.reports.web.BoardViews.BoardUnit;
import org.linli.reports.web.BoardViews.FigureView;
import org.linli.reports.web.BoardViews.KindView;
import org.linli.reports.web.BoardViews.RateView;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board of supervisors: its figures, and the rows behind each of them. */
@RestController
@RequestMapping("/api/board")
@RequiresPermission("report:read")
class BoardController {
    private final BoardService board;
    private final BoardItems items;
    private final BoardTexts texts;
    private final BoardSheets sheets;
    private final SheetFiles files;
    private final AuditLog audit;

    BoardController(
            BoardService board,
            BoardItems items,
            BoardTexts texts,
            BoardSheets sheets,
            SheetFiles files,
            AuditLog audit) {
        this.board = board;
        this.items = items;
        this.texts = texts;
        this.sheets = sheets;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping
    BoardAbout about(CurrentUser user) {
        return new BoardAbout(
                texts.scope(user),
                board.places(user).stream().map(BoardUnit::of).toList(),
                Arrays.stream(Figure.values())
                        .map(figure -> new FigureView(figure, texts.name(figure), texts.definition(figure)))
                        .toList());
    }

    @GetMapping("/now")
    BoardNowView now(@RequestParam(required = false) String place, CurrentUser user) {
        var now = board.now(BoardFilter.of(place, 1), user);
        List<KindView> kinds = now.kinds().stream()
                .map(own -> new KindView(own.kind(), texts.kind(own.kind()), own.overdue(), own.atRisk()))
                .toList();
        return BoardNowView.of(now, kinds);
    }

    @GetMapping("/heat")
    BoardHeatView heat(
            @RequestParam(required = false) String place,
            @RequestParam(defaultValue = "14") int days,
            CurrentUser user) {
        return BoardHeatView.of(board.heat(BoardFilter.of(place, days), user));
    }

    @GetMapping("/rates")
    BoardRatesView rates(
            @RequestParam(required = false) String place,
            @RequestParam(defaultValue = "30") int days,
            CurrentUser user) {
        var filter = BoardFilter.of(place, days);
        var period = board.period(filter);
        var units = board.rates(filter, user).stream().map(RateView::of).toList();
        return new BoardRatesView(period.from(), period.last(), units);
    }

    @GetMapping("/rows")
    Page<BoardItem> rows(
            @RequestParam String figure,
            @RequestParam(required = false) String place,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) UnitKind level,
            @RequestParam(required = false) CaseKind kind,
            @RequestParam(required = false) String person,
            @RequestParam(required = false) Integer rung,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) LocalDate day,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var filter = new BoardFilter(place, unit, level, kind, person, rung, days, day);
        return board.rows(Figure.parse(figure), filter, new PageRequest(page, size), user)
                .map(items::of);
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(
            @RequestParam String figure,
            @RequestParam(required = false) String place,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) UnitKind level,
            @RequestParam(required = false) CaseKind kind,
            @RequestParam(required = false) String person,
            @RequestParam(required = false) Integer rung,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) LocalDate day,
            CurrentUser user) {
        var wanted = Figure.parse(figure);
        var filter = new BoardFilter(place, unit, level, kind, person, rung, days, day);
        var rows = board.allRows(wanted, filter, Sheet.MAX_ROWS, user);
        audit.record("export-board", "board:" + wanted, AuditResult.SUCCESS, String.valueOf(rows.size()));
        return files.download(sheets.of(wanted, filter, rows, user), SheetFormat.XLSX);
    }
}
