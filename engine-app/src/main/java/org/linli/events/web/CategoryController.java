package org.linli.events.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.events.CategoryQuery;
import org.linli.events.CategoryService;
import org.linli.events.ClosingRequirement;
import org.linli.events.web.CategoryEntries.CategoryChangeRequest;
import org.linli.events.web.CategoryEntries.CategoryDetailsResponse;
import org.linli.events.web.CategoryEntries.CategoryRow;
import org.linli.events.web.CategoryEntries.NewRequirementRequest;
import org.linli.events.web.CategoryEntries.RequirementChangeRequest;
import org.linli.events.web.CategoryEntries.RequirementRow;
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

/** The office's care of categories and of what each wants to see before handling is finished. */
@RestController
@RequestMapping("/api/categories")
@RequiresPermission("category:manage")
class CategoryController {
    private final CategoryService categories;

    CategoryController(CategoryService categories) {
        this.categories = categories;
    }

    @GetMapping
    Page<CategoryRow> list(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Boolean active,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var request = new PageRequest(page, size);
        return categories
                .list(CategoryQuery.of(group, q, active, request), request)
                .map(CategoryRow::of);
    }

    @GetMapping("/{categoryCode}")
    CategoryDetailsResponse read(@PathVariable String categoryCode) {
        var category = categories.find(categoryCode);
        var inherited = category.parentCode() == null ? null : categories.find(category.parentCode());
        return new CategoryDetailsResponse(
                CategoryRow.of(category),
                rows(category.code()),
                inherited == null ? null : inherited.closingCondition(),
                inherited == null
                        ? List.of()
                        : rows(inherited.code()).stream()
                                .filter(RequirementRow::active)
                                .toList());
    }

    @PutMapping("/{categoryCode}")
    CategoryRow change(
            @PathVariable String categoryCode, @Valid @RequestBody CategoryChangeRequest request, CurrentUser user) {
        return CategoryRow.of(categories.change(categoryCode, request.toChange(), user));
    }

    @PostMapping("/{categoryCode}/requirements")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RequirementRow> add(
            @PathVariable String categoryCode, @Valid @RequestBody NewRequirementRequest request, CurrentUser user) {
        var added = categories.add(categoryCode, request.kind(), request.toEntry(), user);
        return ResponseEntity.created(
                        URI.create("/api/categories/%s/requirements/%s".formatted(categoryCode, added.code())))
                .body(row(added, Set.of()));
    }

    @PutMapping("/{categoryCode}/requirements/{requirementCode}")
    RequirementRow change(
            @PathVariable String categoryCode,
            @PathVariable String requirementCode,
            @Valid @RequestBody RequirementChangeRequest request,
            CurrentUser user) {
        var changed = categories.change(categoryCode, requirementCode, request.toChange(), user);
        return row(changed, new HashSet<>(categories.answered(categoryCode)));
    }

    private List<RequirementRow> rows(String code) {
        var requirements = categories.requirements(code);
        var answered = new HashSet<>(categories.answered(code));
        var changers = categories.changers(requirements);
        return requirements.stream()
                .map(each -> RequirementRow.of(each, answered.contains(each.code()), changers.get(each.changedById())))
                .toList();
    }

    private RequirementRow row(ClosingRequirement requirement, Set<String> answered) {
        return RequirementRow.of(
                requirement,
                answered.contains(requirement.code()),
                categories.changers(List.of(requirement)).get(requirement.changedById()));
    }
}
