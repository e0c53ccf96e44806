package org.linli.portal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.evidence.Evidence;
import org.linli.evidence.EvidenceContent;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;

/** What the home page of the phone shows at a place: nothing that is off, and nothing that leads nowhere. */
@UseCaseService
public class PublicPortal {

    /** A module with how much is shown in it. */
    public record ShownModule(PortalModule module, long items) {}

    private final PortalModules modules;
    private final PortalItemMapper items;
    private final PublicAnnouncements announcements;
    private final PublicBoards boards;
    private final OrganizationService organization;
    private final EvidenceService evidence;
    private final LinkRules links;

    PublicPortal(
            PortalModules modules,
            PortalItemMapper items,
            PublicAnnouncements announcements,
            PublicBoards boards,
            OrganizationService organization,
            EvidenceService evidence,
            LinkRules links) {
        this.modules = modules;
        this.items = items;
        this.announcements = announcements;
        this.boards = boards;
        this.organization = organization;
        this.evidence = evidence;
        this.links = links;
    }

    /** The modules that are on at the place and have something to show there. */
    public List<ShownModule> modules(Unit place, Set<PortalPage> pages) {
        var shown = new PortalItemMapper.Shown(null, PortalPlaces.around(place), pages, refusedLinks(), 0, 0);
        Map<Long, Long> counts = items.countShown(shown).stream()
                .collect(Collectors.toMap(PortalItemMapper.ShownCount::moduleId, PortalItemMapper.ShownCount::items));
        return modules.on(place).stream()
                .filter(module -> counts.containsKey(module.id()))
                .map(module -> new ShownModule(module, counts.get(module.id())))
                .toList();
    }

    /** The parts of Linli that are there for the place. */
    public Set<PortalPage> pages(Unit place) {
        var pages = EnumSet.of(PortalPage.CASES, PortalPage.GUIDE);
        if (signOf(place) != null) {
            pages.add(PortalPage.REPORT);
        }
        if (announcements.count(place) > 0) {
            pages.add(PortalPage.ANNOUNCEMENTS);
        }
        if (boards.hasAny(place)) {
            pages.add(PortalPage.BOARDS);
        }
        return pages;
    }

    /** The token of the sign that hangs in the street of this grid, or null. */
    public String signOf(Unit place) {
        return place.kind() == UnitKind.GRID
                ? organization.tokensOf(List.of(place.id())).get(place.id())
                : null;
    }

    /** @throws NotFoundException if it is off at the place, or nothing is shown in it */
    public ShownModule module(String code, Unit place, Set<PortalPage> pages) {
        return modules(place, pages).stream()
                .filter(shown -> shown.module().code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public Page<PortalItem> items(ShownModule module, Unit place, Set<PortalPage> pages, PageRequest page) {
        var shown = new PortalItemMapper.Shown(
                module.module().id(), PortalPlaces.around(place), pages, refusedLinks(), page.offset(), page.size());
        return Page.of(items.listShown(shown).stream().map(this::checked).toList(), page, module.items());
    }

    /** Addresses that were allowed when they were written and lead to no host of the office now. */
    private List<String> refusedLinks() {
        return items.listLinks().stream().filter(url -> !links.isAllowed(url)).toList();
    }

    private PortalItem checked(PortalItem item) {
        return item.linkUrl() == null || links.isAllowed(item.linkUrl()) ? item : item.withoutLink();
    }

    /** @throws NotFoundException if it is not shown at the place */
    public PortalItem article(String publicId, Unit place) {
        return items.find(publicId)
                .filter(item -> item.kind() == ItemKind.ARTICLE && item.isShown())
                .filter(item -> modules.on(place).stream().anyMatch(module -> module.id() == item.moduleId()))
                .filter(item -> items.isShownThere(item.id(), PortalPlaces.around(place)))
                .map(this::checked)
                .orElseThrow(NotFoundException::new);
    }

    public List<ItemPicture> pictures(PortalItem article) {
        return items.listPictures(article.id());
    }

    /**
     * A picture of an article.
     *
     * @param isSmall a thumbnail will do
     * @throws NotFoundException if the article is not shown at the place, or has no such picture
     */
    public EvidenceContent picture(String publicId, String evidenceId, Unit place, boolean isSmall) {
        var article = article(publicId, place);
        if (!items.hasPicture(article.id(), evidenceId)) {
            throw new NotFoundException();
        }
        Evidence file = evidence.find(evidenceId).orElseThrow(NotFoundException::new);
        return isSmall ? evidence.thumbnail(file).orElseGet(() -> evidence.content(file)) : evidence.content(file);
    }
}
