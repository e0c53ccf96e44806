package org.linli.portal.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.linli.portal.PortalItems;
import org.linli.portal.PortalModules;
import org.linli.portal.PortalRights;
import org.linli.portal.web.PortalEntries.NewPortalItemRequest;
import org.linli.portal.web.PortalEntries.NewPortalModuleRequest;
import org.linli.portal.web.PortalEntries.PortalItemDetails;
import org.linli.portal.web.PortalEntries.PortalItemRow;
import org.linli.portal.web.PortalEntries.PortalModuleChangeRequest;
import org.linli.portal.web.PortalEntries.PortalModuleRow;
import org.linli.portal.web.PortalEntries.PortalModulesResponse;
import org.linli.portal.web.PortalEntries.PortalSwitchRequest;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The modules of the phone's home page: who keeps which, where they are on, and what stands in them. */
@RestController
@RequestMapping("/api/portal-modules")
class PortalModuleController {
    private final PortalModules modules;
    private final PortalItems items;
    private final PortalViews views;

    PortalModuleController(PortalModules modules, PortalItems items, PortalViews views) {
        this.modules = modules;
        this.items = items;
        this.views = views;
    }

    @GetMapping
    @RequiresPermission({PortalRights.WRITE, PortalRights.MANAGE})
    PortalModulesResponse list(CurrentUser user) {
        return new PortalModulesResponse(views.rows(modules.list(user), user));
    }

    @PostMapping
    @RequiresPermission(PortalRights.MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PortalModuleRow> add(@Valid @RequestBody NewPortalModuleRequest request, CurrentUser user) {
        var added = modules.add(request.kind(), request.module().toText(), user);
        return ResponseEntity.created(URI.create("/api/portal-modules/" + added.code()))
                .body(views.row(added, user));
    }

    @PutMapping("/{moduleCode}")
    @RequiresPermission(PortalRights.MANAGE)
    PortalModuleRow change(
            @PathVariable String moduleCode, @Valid @RequestBody PortalModuleChangeRequest request, CurrentUser user) {
        return views.row(modules.change(moduleCode, request.module().toText(), request.version(), user), user);
    }

    /** On or off at a place, by who keeps the module or assigns modules. */
    @PutMapping("/{moduleCode}/switches")
    @RequiresPermission({PortalRights.WRITE, PortalRights.MANAGE})
    PortalModuleRow set(
            @PathVariable String moduleCode, @Valid @RequestBody PortalSwitchRequest request, CurrentUser user) {
        modules.set(moduleCode, request.area(), request.on(), user);
        return views.row(modules.find(moduleCode, user), user);
    }

    @GetMapping("/{moduleCode}/items")
    @RequiresPermission({PortalRights.WRITE, PortalRights.MANAGE})
    Page<PortalItemRow> items(
            @PathVariable String moduleCode,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var module = modules.find(moduleCode, user);
        return views.rows(items.page(module, new PageRequest(page, size), user), module, user);
    }

    @PostMapping("/{moduleCode}/items")
    @RequiresPermission(PortalRights.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PortalItemDetails> add(
            @PathVariable String moduleCode, @Valid @RequestBody NewPortalItemRequest request, CurrentUser user) {
        var added = items.add(
                moduleCode, request.unit(), request.kind(), request.item().toText(), user);
        return ResponseEntity.created(URI.create("/api/portal-items/" + added.publicId()))
                .body(views.details(added, user));
    }
}
