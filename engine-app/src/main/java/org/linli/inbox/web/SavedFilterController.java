package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.inbox.InboxFilter;
import org.linli.inbox.InboxSort;
import org.linli.inbox.InboxView;
import org.linli.inbox.SavedFilter;
import org.linli.inbox.SavedFilters;
import org.linli.inbox.web.InboxItem.UnitView;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Filters with a name: my own, and those of my units. */
@RestController
@RequestMapping("/api/inbox/filters")
@RequiresPermission("task:work")
class SavedFilterController {
    private final SavedFilters filters;
    private final OrganizationService organization;

    SavedFilterController(SavedFilters filters, OrganizationService organization) {
        this.filters = filters;
        this.organization = organization;
    }

    @GetMapping
    FiltersResponse list(CurrentUser user) {
        return new FiltersResponse(
                filters.list(user).stream().map(filter -> view(filter, user)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FilterView> add(@Valid @RequestBody FilterRequest request, CurrentUser user) {
        var added = filters.add(wish(request), user);
        return ResponseEntity.created(URI.create("/api/inbox/filters/" + added.publicId()))
                .body(view(added, user));
    }

    @PutMapping("/{filterId}")
    FilterView change(@PathVariable String filterId, @Valid @RequestBody FilterRequest request, CurrentUser user) {
        var version = request.version() == null ? 0 : request.version();
        return view(filters.change(filterId, wish(request), version, user), user);
    }

    @DeleteMapping("/{filterId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String filterId, CurrentUser user) {
        filters.delete(filterId, user);
    }

    private SavedFilters.Wish wish(FilterRequest request) {
        InboxSort.parse(request.sort());
        return new SavedFilters.Wish(
                request.name().strip(),
                unitId(request.unitCode()),
                InboxView.parse(request.view() == null ? "" : request.view()),
                InboxFilter.of(request.kind(), request.light(), request.category(), request.q()),
                blankToNull(request.category()),
                blankToNull(request.q()),
                blankToNull(request.sort()));
    }

    private Long unitId(String code) {
        return Texts.isBlank(code)
                ? null
                : organization
                        .findUnit(code)
                        .orElseThrow(() -> new InvalidRequestException("unitCode", "inbox.saved.unit"))
                        .id();
    }

    private FilterView view(SavedFilter filter, CurrentUser user) {
        return new FilterView(
                filter.publicId(),
                filter.name(),
                filter.listView().name().toLowerCase(Locale.ROOT),
                filter.kind(),
                filter.stageLight(),
                filter.categoryCode(),
                filter.text(),
                filter.sort(),
                filter.unitId() == null ? null : UnitView.of(organization.unit(filter.unitId())),
                filter.ownerName(),
                filter.ownerId() == user.staffId(),
                filters.mayEdit(filter, user),
                filter.version());
    }

    private static String blankToNull(String text) {
        return Texts.isBlank(text) ? null : text.strip();
    }

    /** A filter to keep; {@code version} only when one is changed, {@code unitCode} only when it is shared. */
    record FilterRequest(
            @NotBlank @Size(max = 40) String name,
            String unitCode,
            String view,
            CaseKind kind,
            StageLight light,
            @Size(max = 20) String category,
            @Size(max = 100) String q,
            String sort,
            Integer version) {}

    /** A filter as its users see it. */
    record FilterView(
            String id,
            String name,
            String view,
            @Nullable CaseKind kind,
            @Nullable StageLight light,
            @Nullable String category,
            @Nullable String q,
            @Nullable String sort,
            @Nullable UnitView unit,
            String owner,
            boolean own,
            boolean editable,
            int version) {}

    /** All of them, by name. */
    record FiltersResponse(List<FilterView> items) {}
}
