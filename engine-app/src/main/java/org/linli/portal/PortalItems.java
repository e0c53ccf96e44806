package org.linli.portal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.evidence.EvidenceSelection;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The articles and links of the modules for which somebody writes. */
@UseCaseService
public class PortalItems {
    static final String KEPT_FOR = "PORTAL_ITEM";

    private final PortalItemMapper items;
    private final PortalModules modules;
    private final PortalModuleMapper moduleMapper;
    private final PortalPlaces places;
    private final PortalTexts texts;
    private final LinkRules links;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    PortalItems(
            PortalItemMapper items,
            PortalModules modules,
            PortalModuleMapper moduleMapper,
            PortalPlaces places,
            PortalTexts texts,
            LinkRules links,
            EvidenceService evidence,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.items = items;
        this.modules = modules;
        this.moduleMapper = moduleMapper;
        this.places = places;
        this.texts = texts;
        this.links = links;
        this.evidence = evidence;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of a module for who keeps or assigns it, else what was written in the name of one's own units. */
    public Page<PortalItem> page(PortalModule module, PageRequest page, CurrentUser user) {
        var seesAll = modules.keeps(module, user) || user.has(PortalRights.MANAGE);
        var unitIds = seesAll
                ? null
                : modules.writers(module, user).stream().map(Unit::id).toList();
        var query = new PortalItemMapper.Query(module.id(), unitIds, page.offset(), page.size());
        return Page.of(items.list(query), page, items.count(query));
    }

    /** @throws NotFoundException if it is neither of a module that he keeps nor written in the name of his units */
    public PortalItem find(String publicId, CurrentUser user) {
        return items.find(publicId)
                .filter(item -> mayWrite(item, user) || user.has(PortalRights.MANAGE))
                .orElseThrow(NotFoundException::new);
    }

    public boolean mayWrite(PortalItem item, CurrentUser user) {
        var module = module(item);
        return modules.keeps(module, user)
                || modules.writers(module, user).stream().anyMatch(unit -> unit.id() == item.unitId());
    }

    public List<ItemPicture> pictures(PortalItem item) {
        return items.listPictures(item.id());
    }

    /** The places in which each is shown. */
    public Map<Long, List<Unit>> areas(Collection<PortalItem> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        return items.listAreas(of.stream().map(PortalItem::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        PortalItemMapper.Area::itemId,
                        Collectors.mapping(area -> organization.unit(area.unitId()), Collectors.toList())));
    }

    /**
     * Adds an article or a link.
     *
     * @param unitCode in whose name
     * @throws NotFoundException if he does not write for this module
     * @throws InvalidRequestException if he does not write in this name, or something is not fit to be shown
     */
    public PortalItem add(String moduleCode, String unitCode, ItemKind kind, ItemText text, CurrentUser user) {
        var module = modules.find(moduleCode, user);
        var unit = modules.writers(module, user).stream()
                .filter(each -> each.code().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("unit", "portal.unit"));
        var areas = checked(kind, text, unit);
        var photos = selected(text.pictures(), List.of(), user);
        var now = clock.instant();
        var item = new PortalItem(
                0,
                PublicIds.next(),
                module.id(),
                unit.id(),
                kind,
                text.title(),
                text.body(),
                text.linkPage(),
                text.linkUrl(),
                text.isShown(),
                text.sort(),
                now,
                user.name(),
                now,
                user.name(),
                0);
        var key = new GeneratedKey();
        items.insert(item, key);
        write(key.id(), areas, text.pictures(), photos);
        audit.record("add-portal-item", "portal-item:" + item.publicId(), AuditResult.SUCCESS, text.title());
        return find(item.publicId(), user);
    }

    /**
     * Changes an article or a link, or takes it from the phones.
     *
     * @throws NotFoundException if he does not write for it
     * @throws InvalidRequestException if something is not fit to be shown
     * @throws ChangedMeanwhileException if somebody was faster
     */
    public PortalItem change(String publicId, ItemText text, int version, CurrentUser user) {
        var before = items.find(publicId).filter(item -> mayWrite(item, user)).orElseThrow(NotFoundException::new);
        var areas = checked(before.kind(), text, organization.unit(before.unitId()));
        var photos = selected(text.pictures(), items.listPictures(before.id()), user);
        var after = new PortalItem(
                before.id(),
                publicId,
                before.moduleId(),
                before.unitId(),
                before.kind(),
                text.title(),
                text.body(),
                text.linkPage(),
                text.linkUrl(),
                text.isShown(),
                text.sort(),
                before.createdAt(),
                before.createdBy(),
                clock.instant(),
                user.name(),
                version);
        if (items.update(after) == 0) {
            throw new ChangedMeanwhileException(before.changedBy(), before.changedAt());
        }
        items.deleteAreas(before.id());
        items.deletePictures(before.id());
        write(before.id(), areas, text.pictures(), photos);
        audit.record("change-portal-item", "portal-item:" + publicId, AuditResult.SUCCESS, text.title());
        return find(publicId, user);
    }

    private void write(long id, Set<Long> areas, List<ItemPicture> pictures, EvidenceSelection photos) {
        items.insertAreas(id, areas);
        if (!pictures.isEmpty()) {
            items.insertPictures(id, pictures);
        }
        evidence.keep(photos, KEPT_FOR, id);
    }

    private Set<Long> checked(ItemKind kind, ItemText text, Unit unit) {
        links.check("linkUrl", text.linkUrl());
        if (kind == ItemKind.ARTICLE) {
            if (text.body() == null) {
                throw new InvalidRequestException("body", "portal.required");
            }
            texts.check(text.body());
        } else if ((text.linkPage() == null) == (text.linkUrl() == null)) {
            throw new InvalidRequestException("linkUrl", "portal.link.one");
        }
        return places.written(text.areas(), unit);
    }

    /** The new pictures; those that are there may stay. */
    private EvidenceSelection selected(List<ItemPicture> wanted, List<ItemPicture> there, CurrentUser user) {
        var known = there.stream().map(ItemPicture::evidenceId).collect(Collectors.toSet());
        var added = wanted.stream()
                .map(ItemPicture::evidenceId)
                .filter(id -> !known.contains(id))
                .distinct()
                .toList();
        var selection = evidence.select(Map.of("pictures", added), user.staffId());
        if (!added.stream().allMatch(id -> selection.hasAny(List.of(id), "image/"))) {
            throw new InvalidRequestException("pictures", "portal.pictures");
        }
        return selection;
    }

    private PortalModule module(PortalItem item) {
        return moduleMapper.list().stream()
                .filter(module -> module.id() == item.moduleId())
                .findFirst()
                .orElseThrow();
    }
}
