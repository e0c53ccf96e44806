package org.linli.portal.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.portal.ItemKind;
import org.linli.portal.ModuleKind;
import org.linli.portal.PortalItem;
import org.linli.portal.PortalPage;
import org.linli.portal.PortalPlaces;
import org.linli.portal.PortalTexts;
import org.linli.portal.PublicAnnouncements;
import org.linli.portal.PublicPortal;
import org.linli.security.OpenToAll;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The home page of the phone for a place; no account, and {@code area} is the code of a place or missing. */
@RestController
@RequestMapping("/api/public/portal")
@OpenToAll
class PublicPortalController {

    /** Where somebody reads; {@code above} such as 望江街道 · 滨河社区. */
    record HomePlace(String code, String name, UnitKind kind, String above) {}

    /** A scenario or a group of services with how much stands in it. */
    record HomeModule(String code, ModuleKind kind, String name, long items) {}

    record RollingAnnouncement(String id, String title) {}

    /**
     * The home page.
     *
     * @param reportPath the page behind the sign of the grid, where a report begins; null outside of grids
     */
    record HomePage(
            HomePlace place,
            @Nullable String reportPath,
            List<HomeModule> modules,
            List<RollingAnnouncement> rolling,
            List<PortalPage> pages) {}

    /** What stands in a module; {@code path} is where an internal link leads. */
    record HomeItem(
            String id,
            ItemKind kind,
            String title,
            @Nullable PortalPage linkPage,
            @Nullable String linkUrl,
            Instant changedAt) {}

    record HomeModulePage(HomeModule module, @Nullable String reportPath, Page<HomeItem> items) {}

    record HomePicture(String id, String caption) {}

    record HomeArticle(
            String title,
            String unitName,
            Instant changedAt,
            List<PortalTextBlock> blocks,
            List<HomePicture> pictures,
            @Nullable String linkUrl) {}

    private final PublicPortal portal;
    private final PublicAnnouncements announcements;
    private final PortalPlaces places;
    private final PortalTexts texts;
    private final OrganizationService organization;

    PublicPortalController(
            PublicPortal portal,
            PublicAnnouncements announcements,
            PortalPlaces places,
            PortalTexts texts,
            OrganizationService organization) {
        this.portal = portal;
        this.announcements = announcements;
        this.places = places;
        this.texts = texts;
        this.organization = organization;
    }

    @GetMapping
    ResponseEntity<HomePage> home(@RequestParam(required = false) @Nullable String area) {
        var place = places.read(area);
        var pages = portal.pages(place);
        return PublicAnswers.of(new HomePage(
                view(place),
                reportPath(place),
                portal.modules(place, pages).stream()
                        .map(PublicPortalController::view)
                        .toList(),
                announcements.rolling(place).stream()
                        .map(each -> new RollingAnnouncement(each.publicId(), each.title()))
                        .toList(),
                List.copyOf(pages)));
    }

    @GetMapping("/modules/{moduleCode}")
    ResponseEntity<HomeModulePage> module(
            @PathVariable String moduleCode,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var place = places.read(area);
        var pages = portal.pages(place);
        var module = portal.module(moduleCode, place, pages);
        return PublicAnswers.of(new HomeModulePage(
                view(module),
                reportPath(place),
                portal.items(module, place, pages, new PageRequest(page, size)).map(PublicPortalController::view)));
    }

    @GetMapping("/articles/{itemId}")
    ResponseEntity<HomeArticle> article(
            @PathVariable String itemId, @RequestParam(required = false) @Nullable String area) {
        var article = portal.article(itemId, places.read(area));
        return PublicAnswers.of(new HomeArticle(
                article.title(),
                organization.unit(article.unitId()).name(),
                article.changedAt(),
                PortalTextBlock.of(texts.blocks(article.body())),
                portal.pictures(article).stream()
                        .map(picture -> new HomePicture(picture.evidenceId(), picture.caption()))
                        .toList(),
                article.linkUrl()));
    }

    @GetMapping("/articles/{itemId}/pictures/{pictureId}")
    ResponseEntity<Resource> picture(
            @PathVariable String itemId,
            @PathVariable String pictureId,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "false") boolean small) {
        return portal.picture(itemId, pictureId, places.read(area), small).toResponse();
    }

    private String reportPath(Unit place) {
        var sign = portal.signOf(place);
        return sign == null ? null : "/g/" + sign;
    }

    private HomePlace view(Unit place) {
        var above = places.above(place).stream().map(Unit::name).collect(Collectors.joining(" · "));
        return new HomePlace(place.code(), place.name(), place.kind(), above);
    }

    private static HomeModule view(PublicPortal.ShownModule shown) {
        var module = shown.module();
        return new HomeModule(module.code(), module.kind(), module.label(), shown.items());
    }

    private static HomeItem view(PortalItem item) {
        return new HomeItem(
                item.publicId(), item.kind(), item.title(), item.linkPage(), item.linkUrl(), item.changedAt());
    }
}
