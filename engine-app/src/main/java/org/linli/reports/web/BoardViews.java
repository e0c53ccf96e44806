package org.linli.reports.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.deadlines.DeadlineCard;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.reports.BoardHeat;
import org.linli.reports.BoardNow;
import org.linli.reports.BoardRates;
import org.linli.reports.Figure;

/** What the board says over HTTP. */
final class BoardViews {
    private BoardViews() {}

    /** A unit with its level. */
    record BoardUnit(String code, String name, UnitKind level) {
        static BoardUnit of(Unit unit) {
            return new BoardUnit(unit.code(), unit.name(), unit.kind());
        }
    }

    /** A figure's name and what exactly it counts. */
    record FigureView(Figure figure, String name, String definition) {}

    /** What the board is about: whose units, which places it can be narrowed to, what its figures mean. */
    record BoardAbout(String scope, List<BoardUnit> places, List<FigureView> figures) {}

    /** What is late, may become so or stands still. */
    record BoardNowView(
            Instant at,
            BoardNow.Totals totals,
            List<BoardNow.LevelFigures> levels,
            List<UnitView> units,
            List<KindView> kinds,
            List<PersonFigures> persons,
            List<BoardNow.RungFigures> rungs) {
        static BoardNowView of(BoardNow now, List<KindView> kinds) {
            return new BoardNowView(
                    now.at(),
                    now.totals(),
                    now.levels(),
                    now.units().stream().map(UnitView::of).toList(),
                    kinds,
                    now.persons().stream()
                            .map(one -> new PersonFigures(one.name(), one.username(), one.overdue(), one.atRisk()))
                            .toList(),
                    now.rungs());
        }
    }

    /** The figures of a unit. */
    record UnitView(BoardUnit unit, long overdue, long atRisk, long casesOverdue, long red, long yellow) {
        static UnitView of(BoardNow.UnitFigures own) {
            return new UnitView(
                    BoardUnit.of(own.unit()), own.overdue(), own.atRisk(), own.casesOverdue(), own.red(), own.yellow());
        }
    }

    /** The figures of a kind of case. */
    record KindView(CaseKind kind, String name, long overdue, long atRisk) {}

    /** The figures of a person; nobody where both names are missing. */
    record PersonFigures(@Nullable String name, @Nullable String username, long overdue, long atRisk) {}

    /** Reports by place and day; {@code cases} are in the order of the days. */
    record BoardHeatView(UnitKind level, List<LocalDate> days, List<HeatPlace> places) {
        static BoardHeatView of(BoardHeat heat) {
            return new BoardHeatView(
                    heat.level(),
                    heat.days(),
                    heat.places().stream()
                            .map(place -> new HeatPlace(BoardUnit.of(place.unit()), place.cases()))
                            .toList());
        }
    }

    /** The reports of a place. */
    record HeatPlace(BoardUnit unit, List<Long> cases) {}

    /** What became of the cases of a period, for each unit. */
    record BoardRatesView(LocalDate from, LocalDate last, List<RateView> units) {}

    /** What became of the cases of a unit. */
    record RateView(
            BoardUnit unit,
            long accepted,
            long withinDays,
            long withinWorkingDays,
            long stillInTime,
            long stillInWorkingDays,
            long dueForClosing,
            long onTime,
            long returned,
            long reworked,
            long reopened) {
        static RateView of(BoardRates rates) {
            return new RateView(
                    BoardUnit.of(rates.unit()),
                    rates.accepted(),
                    rates.withinDays(),
                    rates.withinWorkingDays(),
                    rates.stillInTime(),
                    rates.stillInWorkingDays(),
                    rates.dueForClosing(),
                    rates.onTime(),
                    rates.returned(),
                    rates.reworked(),
                    rates.reopened());
        }
    }

    /**
     * A row behind a figure.
     *
     * @param step what has to be done, or the state where the row is a case
     * @param deadlineCard of the step, or of the case's promise
     */
    record BoardItem(
            String caseNumber,
            String title,
            CaseKind kind,
            String categoryName,
            StageLight stageLight,
            DeadlineCard deadlineCard,
            @Nullable Instant dueAt,
            String step,
            BoardUnit unit,
            BoardUnit grid,
            @Nullable String assigneeName,
            Instant openedAt,
            @Nullable Instant lightSince,
            @Nullable Instant closedAt,
            int returnCount,
            int reworkCount,
            int reopenCount,
            int supervisionLevel) {}
}
