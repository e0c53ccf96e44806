package org.linli.catalogue.web;

import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.CatalogueFigures;
import org.linli.catalogue.CatalogueLists;
import org.linli.catalogue.CatalogueQuery;
import org.linli.catalogue.FigureGroup;
import org.linli.catalogue.MaterialRules;
import org.linli.catalogue.ServiceItem;
import org.linli.catalogue.ServiceMaterial;
import org.linli.catalogue.SignOff;
import org.linli.catalogue.web.ItemViews.StatutoryView;
import org.linli.security.OpenToAll;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 办事一图索引: the guide for residents, by the stages of a life; no account. */
@RestController
@RequestMapping("/api/public/service-items")
@OpenToAll
class PublicServiceItemController {

    record StageView(String code, String name, int items) {}

    /** {@code instant}: done while one waits; {@code days}: promised, in working days. */
    record GuideRow(
            String code,
            String name,
            @Nullable String plainName,
            boolean delegated,
            boolean instant,
            @Nullable Integer days,
            int materials) {}

    /**
     * @param exemption which of the five cases spares it; 0: it has to be brought
     * @param form whether it is filled in on the spot
     * @param lookedUp spared who is found in a database; asked for of others
     * @param ifAny only who has one brings it
     */
    record GuideMaterial(
            String name,
            boolean required,
            int exemption,
            boolean form,
            boolean lookedUp,
            boolean ifAny,
            @Nullable String infoKindName) {}

    record Guide(
            GuideRow item,
            String lifeStageName,
            @Nullable String departmentName,
            @Nullable String departmentPhone,
            String resultName,
            @Nullable String conditions,
            SignOff signOff,
            @Nullable StatutoryView statutory,
            List<GuideMaterial> materials) {}

    private final Catalogue catalogue;
    private final CatalogueFigures figures;
    private final CatalogueLists lists;
    private final ItemViews views;
    private final MaterialRules rules;

    PublicServiceItemController(
            Catalogue catalogue, CatalogueFigures figures, CatalogueLists lists, ItemViews views, MaterialRules rules) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.lists = lists;
        this.views = views;
        this.rules = rules;
    }

    /** The stages of a life that have items. */
    @GetMapping("/stages")
    List<StageView> stages() {
        return figures.by(FigureGroup.LIFE_STAGE, catalogue.today()).stream()
                .sorted(Comparator.comparingInt(figure -> lists.order(figure.group())))
                .map(figure -> new StageView(figure.group(), lists.lifeStage(figure.group()), figure.listed()))
                .toList();
    }

    @GetMapping
    Page<GuideRow> list(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var query = CatalogueQuery.of(q, stage, null, null, null, null, null, catalogue.today());
        return catalogue.page(query, new PageRequest(page, size)).map(this::row);
    }

    @GetMapping("/{itemCode}")
    Guide read(@PathVariable String itemCode) {
        var item = catalogue.find(itemCode, catalogue.today());
        var details = views.details(item, false);
        return new Guide(
                row(item),
                details.item().lifeStageName(),
                details.item().departmentName(),
                details.departmentPhone(),
                details.item().resultName(),
                details.conditions(),
                details.item().signOff(),
                details.statutory(),
                item.facts().materials().stream().map(this::material).toList());
    }

    private GuideMaterial material(ServiceMaterial material) {
        var view = views.material(material);
        var unknown = rules.decide(material, false);
        return new GuideMaterial(
                view.name(),
                view.required(),
                view.exemption(),
                view.form(),
                view.exemption() != 0 && unknown.isAsked(),
                unknown.isIfAny(),
                view.infoKindName());
    }

    private GuideRow row(ServiceItem item) {
        var row = views.row(item);
        return new GuideRow(
                row.code(),
                row.name(),
                row.plainName(),
                row.delegated(),
                row.instant(),
                row.promisedDays(),
                rules.countToBring(item.facts().materials()));
    }
}
