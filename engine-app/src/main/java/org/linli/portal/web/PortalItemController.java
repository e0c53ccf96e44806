package org.linli.portal.web;

import jakarta.validation.Valid;
import org.linli.portal.PortalItems;
import org.linli.portal.PortalRights;
import org.linli.portal.web.PortalEntries.PortalItemChangeRequest;
import org.linli.portal.web.PortalEntries.PortalItemDetails;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One article or link at the desk. */
@RestController
@RequestMapping("/api/portal-items/{itemId}")
class PortalItemController {
    private final PortalItems items;
    private final PortalViews views;

    PortalItemController(PortalItems items, PortalViews views) {
        this.items = items;
        this.views = views;
    }

    @GetMapping
    @RequiresPermission({PortalRights.WRITE, PortalRights.MANAGE})
    PortalItemDetails read(@PathVariable String itemId, CurrentUser user) {
        return views.details(items.find(itemId, user), user);
    }

    @PutMapping
    @RequiresPermission(PortalRights.WRITE)
    PortalItemDetails change(
            @PathVariable String itemId, @Valid @RequestBody PortalItemChangeRequest request, CurrentUser user) {
        return views.details(items.change(itemId, request.item().toText(), request.version(), user), user);
    }
}
