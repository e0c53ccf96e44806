package org.linli.residents.web;

import java.util.List;
import org.linli.residents.ArchiveChart;
import org.linli.residents.ArchiveFigures;
import org.linli.residents.HouseholdKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The archive in figures. */
@RestController
@RequiresPermission("resident:read")
class ArchiveFigureController {
    private final ArchiveFigures figures;

    ArchiveFigureController(ArchiveFigures figures) {
        this.figures = figures;
    }

    /** {@code code}: of its list, {@code -} where nothing is recorded, a number of people, or years such as 18-34. */
    record BarView(String code, long count) {}

    record ChartView(ArchiveChart chart, List<BarView> bars) {}

    record FiguresResponse(List<ChartView> charts) {}

    /** Counts the households of a kind, the dwellings and the people of the user's places, or of one group. */
    @GetMapping("/api/archive/figures")
    FiguresResponse figures(
            @RequestParam(required = false) String group,
            @RequestParam(defaultValue = "LEGAL") HouseholdKind kind,
            CurrentUser user) {
        return new FiguresResponse(figures.of(group, kind, user).stream()
                .map(figure -> new ChartView(
                        figure.chart(),
                        figure.bars().stream()
                                .map(bar -> new BarView(bar.code(), bar.count()))
                                .toList()))
                .toList());
    }
}
