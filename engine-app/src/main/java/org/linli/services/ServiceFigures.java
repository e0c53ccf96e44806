package org.linli.services;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.CatalogueFigure;
import org.linli.catalogue.CatalogueFigures;
import org.linli.catalogue.ItemNames;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.ratings.FigureGroup;
import org.linli.ratings.RatingFigure;
import org.linli.ratings.RatingReading;
import org.linli.security.CurrentUser;
import org.linli.services.ApplicationFigures.By;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;

/** 服务成效: how applications went, what delegation cut, and how bad ratings were followed up; counted, never kept. */
@UseCaseService
public class ServiceFigures {
    /** Each month asks the catalogue as it was then. */
    private static final int MOST_MONTHS = 36;

    private final ApplicationFigures applications;
    private final CatalogueFigures cuts;
    private final Catalogue catalogue;
    private final RatingReading ratings;
    private final ItemNames items;
    private final OrganizationService organization;

    ServiceFigures(
            ApplicationFigures applications,
            CatalogueFigures cuts,
            Catalogue catalogue,
            RatingReading ratings,
            ItemNames items,
            OrganizationService organization) {
        this.applications = applications;
        this.cuts = cuts;
        this.catalogue = catalogue;
        this.ratings = ratings;
        this.items = items;
        this.organization = organization;
    }

    /** What is counted; {@code item} and {@code unit} are codes, null: any. */
    public record Question(LocalDate from, LocalDate to, String item, String unit) {}

    /**
     * A row.
     *
     * @param code of the item or unit, or the month as 2026-11; null: all together
     * @param cut of the item, of the department's items, or of all at the end of that month; null: of none
     * @param rated null: nobody rated, or the reader may not know
     */
    public record Row(
            String code, String name, ApplicationFigure applications, CatalogueFigure cut, RatingFigure rated) {}

    /** All together, and by group. */
    public record Result(Row whole, List<Row> groups) {}

    /** @throws InvalidRequestException naming {@code to} or {@code unit} if it is wrong */
    public Result of(Question question, By by, CurrentUser user) {
        if (ChronoUnit.MONTHS.between(question.from(), question.to()) >= MOST_MONTHS) {
            throw new InvalidRequestException("to", "service.figures.months", MOST_MONTHS);
        }
        var unit = Optional.ofNullable(question.unit()).map(this::unit).orElse(null);
        var counted = applications.of(
                new ApplicationFigures.Filter(
                        question.from(), question.to(), question.item(), unit == null ? null : unit.id()),
                by,
                user);
        var parts = new Parts(question, unit, by, user);
        var whole = new Row(null, "", counted.whole(), parts.cutOfAll(question.to()), parts.ratedOfAll());
        return new Result(whole, counted.groups().stream().map(parts::row).toList());
    }

    private Unit unit(String code) {
        return organization
                .findUnit(code)
                .orElseThrow(() -> new InvalidRequestException("unit", "service.figures.unit"));
    }

    /** What stands beside the applications of one answer. */
    private final class Parts {
        private final Question question;
        private final Unit unit;
        private final By by;
        private final CurrentUser user;
        private final Map<String, CatalogueFigure> cutByGroup;
        private final Map<String, RatingFigure> ratedByGroup;

        Parts(Question question, Unit unit, By by, CurrentUser user) {
            this.question = question;
            this.unit = unit;
            this.by = by;
            this.user = user;
            this.cutByGroup = by == By.MONTH ? Map.of() : byGroup(catalogueGroup(), question.to());
            this.ratedByGroup = rated(FigureGroup.valueOf(by.name()));
        }

        Row row(ApplicationFigure figure) {
            var group = figure.groupName();
            return switch (by) {
                case ITEM ->
                    new Row(
                            group,
                            items.of(group),
                            figure,
                            cutByGroup.get(group),
                            ratedByGroup.get(items.ofRecord(group)));
                case UNIT -> {
                    var decides = organization.unit(Long.parseLong(group));
                    yield new Row(
                            decides.code(),
                            decides.name(),
                            figure,
                            cutByGroup.get(decides.code()),
                            ratedByGroup.get(decides.code()));
                }
                case MONTH -> {
                    var month =
                            YearMonth.of(Integer.parseInt(group.substring(0, 4)), Integer.parseInt(group.substring(4)));
                    yield new Row(
                            month.toString(),
                            month.toString(),
                            figure,
                            cutOfAll(month.atEndOfMonth()),
                            ratedByGroup.get(month.toString()));
                }
            };
        }

        CatalogueFigure cutOfAll(LocalDate last) {
            if (question.item() != null) {
                return byGroup(org.linli.catalogue.FigureGroup.ITEM, last).get(question.item());
            }
            return unit == null
                    ? cuts.whole(day(last))
                    : byGroup(org.linli.catalogue.FigureGroup.DEPARTMENT, last).get(unit.code());
        }

        RatingFigure ratedOfAll() {
            return rated(FigureGroup.ALL).values().stream().findFirst().orElse(null);
        }

        private org.linli.catalogue.FigureGroup catalogueGroup() {
            return by == By.ITEM ? org.linli.catalogue.FigureGroup.ITEM : org.linli.catalogue.FigureGroup.DEPARTMENT;
        }

        private Map<String, CatalogueFigure> byGroup(org.linli.catalogue.FigureGroup group, LocalDate last) {
            return cuts.by(group, day(last)).stream()
                    .filter(figure -> figure.group() != null)
                    .collect(Collectors.toMap(CatalogueFigure::group, Function.identity()));
        }

        private LocalDate day(LocalDate last) {
            var today = catalogue.today();
            return last.isAfter(today) ? today : last;
        }

        private Map<String, RatingFigure> rated(FigureGroup group) {
            var mayRead = unit == null ? user.has(RatingReading.PERMISSION) : ratings.reads(unit.id(), user);
            if (!mayRead) {
                return Map.of();
            }
            var filter = new RatingReading.Filter(
                    YearMonth.from(question.from()),
                    YearMonth.from(question.to()),
                    question.unit(),
                    question.item() == null ? null : items.ofRecord(question.item()),
                    null,
                    null,
                    null);
            return ratings.figures(group, filter, user).stream()
                    .filter(figure -> figure.code() != null)
                    .collect(Collectors.toMap(RatingFigure::code, Function.identity(), (a, b) -> a));
        }
    }
}
