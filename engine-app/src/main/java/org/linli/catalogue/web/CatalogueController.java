package org.linli.catalogue.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.CatalogueFigure;
import org.linli.catalogue.CatalogueFigures;
import org.linli.catalogue.CatalogueLists;
import org.linli.catalogue.CatalogueOffice;
import org.linli.catalogue.FigureGroup;
import org.linli.catalogue.ItemNames;
import org.linli.catalogue.web.ItemViews.FigureView;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the whole catalogue says: its choices, and what delegation brought. */
@RestController
@RequestMapping("/api/service-catalogue")
@RequiresPermission(CatalogueOffice.READ)
class CatalogueController {

    record Choice(String code, String name) {}

    /** {@code mine}: the departments whose items he may change; {@code towns}: whether those of the towns, too. */
    record Choices(
            List<Choice> lifeStages,
            List<Choice> departments,
            List<Choice> infoKinds,
            List<String> mine,
            boolean towns) {}

    record Figures(LocalDate on, FigureView whole, List<FigureView> groups) {}

    private final Catalogue catalogue;
    private final CatalogueFigures figures;
    private final CatalogueLists lists;
    private final CatalogueOffice office;
    private final ItemNames items;
    private final OrganizationService organization;
    private final ItemViews views;
    private final Messages messages;

    CatalogueController(
            Catalogue catalogue,
            CatalogueFigures figures,
            CatalogueLists lists,
            CatalogueOffice office,
            ItemNames items,
            OrganizationService organization,
            ItemViews views,
            Messages messages) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.lists = lists;
        this.office = office;
        this.items = items;
        this.organization = organization;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/choices")
    Choices choices(CurrentUser user) {
        var departments = organization.departments();
        return new Choices(
                lists.lifeStages().stream()
                        .map(stage -> new Choice(stage.code(), stage.label()))
                        .toList(),
                departments.stream()
                        .map(unit -> new Choice(unit.code(), unit.name()))
                        .toList(),
                lists.infoKinds().stream()
                        .map(kind -> new Choice(kind.code(), kind.label()))
                        .toList(),
                departments.stream()
                        .map(Unit::code)
                        .filter(code -> office.keeps(code, user))
                        .toList(),
                office.keeps(null, user));
    }

    @GetMapping("/figures")
    Figures figures(
            @RequestParam(defaultValue = "LIFE_STAGE") FigureGroup by, @RequestParam(required = false) LocalDate on) {
        var day = on == null ? catalogue.today() : on;
        return new Figures(
                day,
                views.figure(figures.whole(day), messages.text("catalogue.all")),
                figures.by(by, day).stream()
                        .sorted(Comparator.comparingInt(figure -> order(by, figure)))
                        .map(figure -> views.figure(figure, name(by, figure)))
                        .toList());
    }

    /** Stages in the order of a life; other groups as their first items come. */
    private int order(FigureGroup by, CatalogueFigure figure) {
        return by == FigureGroup.LIFE_STAGE ? lists.order(figure.group()) : 0;
    }

    private String name(FigureGroup by, CatalogueFigure figure) {
        var group = figure.group();
        return switch (by) {
            case LIFE_STAGE -> lists.lifeStage(group);
            case DEPARTMENT ->
                group == null
                        ? messages.text("catalogue.towns")
                        : organization.findUnit(group).map(Unit::name).orElse(group);
            case TYPE -> messages.text("catalogue.type." + group);
            case SIGN_OFF -> messages.text("catalogue.signOff." + group);
            case ITEM -> items.of(group);
        };
    }
}
