package org.linli.portal.web;

import java.util.List;
import java.util.Map;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.portal.ModuleSwitch;
import org.linli.portal.PortalItem;
import org.linli.portal.PortalItems;
import org.linli.portal.PortalModule;
import org.linli.portal.PortalModules;
import org.linli.portal.PortalTexts;
import org.linli.portal.web.PortalEntries.PortalItemDetails;
import org.linli.portal.web.PortalEntries.PortalItemRow;
import org.linli.portal.web.PortalEntries.PortalModuleRow;
import org.linli.portal.web.PortalEntries.PortalPictureView;
import org.linli.portal.web.PortalEntries.PortalSwitchRow;
import org.linli.security.CurrentUser;
import org.linli.shared.paging.Page;
import org.springframework.stereotype.Component;

/** Modules, articles and links as the desk shows them. */
@Component
class PortalViews {
    private final PortalModules modules;
    private final PortalItems items;
    private final PortalTexts texts;
    private final OrganizationService organization;

    PortalViews(PortalModules modules, PortalItems items, PortalTexts texts, OrganizationService organization) {
        this.modules = modules;
        this.items = items;
        this.texts = texts;
        this.organization = organization;
    }

    List<PortalModuleRow> rows(List<PortalModule> of, CurrentUser user) {
        var switches = modules.switches();
        return of.stream().map(module -> row(module, switches, user)).toList();
    }

    PortalModuleRow row(PortalModule module, CurrentUser user) {
        return row(module, modules.switches(), user);
    }

    private PortalModuleRow row(PortalModule module, List<ModuleSwitch> switches, CurrentUser user) {
        var owner = module.ownerId() == null ? null : organization.unit(module.ownerId());
        return new PortalModuleRow(
                module.code(),
                module.kind(),
                module.name(),
                module.nameEn(),
                owner == null ? null : owner.code(),
                owner == null ? null : owner.name(),
                module.isLocal(),
                module.isOn(),
                module.sort(),
                switches.stream()
                        .filter(set -> set.moduleId() == module.id())
                        .map(this::row)
                        .toList(),
                modules.writers(module, user).stream().map(PortalPlaceView::of).toList(),
                modules.keeps(module, user),
                module.changedAt(),
                module.changedBy(),
                module.version());
    }

    private PortalSwitchRow row(ModuleSwitch set) {
        var area = organization.unit(set.unitId());
        return new PortalSwitchRow(area.code(), area.name(), set.isOn(), set.changedAt(), set.changedBy());
    }

    Page<PortalItemRow> rows(Page<PortalItem> page, PortalModule module, CurrentUser user) {
        var areas = items.areas(page.items());
        var keeps = modules.keeps(module, user);
        var own = modules.writers(module, user);
        return page.map(item -> row(item, areas, keeps || own.stream().anyMatch(unit -> unit.id() == item.unitId())));
    }

    PortalItemDetails details(PortalItem item, CurrentUser user) {
        return new PortalItemDetails(
                row(item, items.areas(List.of(item)), items.mayWrite(item, user)),
                item.body(),
                item.body() == null ? List.of() : PortalTextBlock.of(texts.blocks(item.body())),
                items.pictures(item).stream()
                        .map(picture -> new PortalPictureView(picture.evidenceId(), picture.caption()))
                        .toList());
    }

    private PortalItemRow row(PortalItem item, Map<Long, List<Unit>> areas, boolean isMine) {
        var unit = organization.unit(item.unitId());
        return new PortalItemRow(
                item.publicId(),
                item.kind(),
                unit.code(),
                unit.name(),
                item.title(),
                item.linkPage(),
                item.linkUrl(),
                areas.getOrDefault(item.id(), List.of()).stream()
                        .map(PortalPlaceView::of)
                        .toList(),
                item.isShown(),
                item.sort(),
                isMine,
                item.changedAt(),
                item.changedBy(),
                item.version());
    }
}
