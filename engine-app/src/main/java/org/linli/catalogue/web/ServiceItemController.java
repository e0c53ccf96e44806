package org.linli.catalogue.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.CatalogueOffice;
import org.linli.catalogue.CatalogueQuery;
import org.linli.catalogue.ItemType;
import org.linli.catalogue.ServiceItem;
import org.linli.catalogue.SignOff;
import org.linli.catalogue.web.ItemEntries.ItemChangeRequest;
import org.linli.catalogue.web.ItemEntries.ItemEndRequest;
import org.linli.catalogue.web.ItemEntries.NewItemRequest;
import org.linli.catalogue.web.ItemViews.ServiceItemDetails;
import org.linli.catalogue.web.ItemViews.ServiceItemRow;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The items for the desk; a day {@code on} shows them as they were or will be then. */
@RestController
@RequestMapping("/api/service-items")
@RequiresPermission(CatalogueOffice.READ)
class ServiceItemController {
    private final Catalogue catalogue;
    private final CatalogueOffice office;
    private final ItemViews views;

    ServiceItemController(Catalogue catalogue, CatalogueOffice office, ItemViews views) {
        this.catalogue = catalogue;
        this.office = office;
        this.views = views;
    }

    @GetMapping
    Page<ServiceItemRow> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String lifeStage,
            @RequestParam(required = false) ItemType type,
            @RequestParam(required = false) String department,
            @RequestParam(required = false) SignOff signOff,
            @RequestParam(required = false) Boolean delegated,
            @RequestParam(required = false) Boolean instant,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var query = CatalogueQuery.of(q, lifeStage, type, department, signOff, delegated, instant, day(on));
        return catalogue.page(query, new PageRequest(page, size)).map(views::row);
    }

    @PostMapping
    @RequiresPermission(CatalogueOffice.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ServiceItemDetails> add(@Valid @RequestBody NewItemRequest request, CurrentUser user) {
        var added = office.add(request.code(), request.item().toFacts(), request.from(), user);
        return ResponseEntity.created(URI.create("/api/service-items/" + added.code()))
                .body(details(added, user));
    }

    @GetMapping("/{itemCode}")
    ServiceItemDetails read(
            @PathVariable String itemCode, @RequestParam(required = false) LocalDate on, CurrentUser user) {
        return details(catalogue.find(itemCode, day(on)), user);
    }

    /** From {@code from} on; the present version stays as it is until then. */
    @PutMapping("/{itemCode}")
    @RequiresPermission(CatalogueOffice.WRITE)
    ServiceItemDetails change(
            @PathVariable String itemCode, @Valid @RequestBody ItemChangeRequest request, CurrentUser user) {
        var changed = office.change(itemCode, request.item().toFacts(), request.from(), request.version(), user);
        return details(changed, user);
    }

    /** Nobody can apply for it from that day on. */
    @PostMapping("/{itemCode}/end")
    @RequiresPermission(CatalogueOffice.WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String itemCode, @Valid @RequestBody ItemEndRequest request, CurrentUser user) {
        office.end(itemCode, request.from(), request.version(), user);
    }

    /** A version that has not begun is withdrawn. */
    @DeleteMapping("/{itemCode}/versions/{versionNumber}")
    @RequiresPermission(CatalogueOffice.WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String itemCode, @PathVariable int versionNumber, CurrentUser user) {
        office.withdraw(itemCode, versionNumber, user);
    }

    /** The latest first, with what was set aside before it began. */
    @GetMapping("/{itemCode}/versions")
    List<ServiceItemDetails> versions(@PathVariable String itemCode, CurrentUser user) {
        return catalogue.versions(itemCode).stream()
                .map(item -> details(item, user))
                .toList();
    }

    private ServiceItemDetails details(ServiceItem item, CurrentUser user) {
        return views.details(item, office.keeps(item.facts().department(), user));
    }

    private LocalDate day(LocalDate on) {
        return on == null ? catalogue.today() : on;
    }
}
