package org.linli.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The categories of events in the office's order, with what each asks for before handling is finished. */
@Component
public class EventCategories {
    private final CategoryCache cache;

    EventCategories(CategoryCache cache) {
        this.cache = cache;
    }

    public List<EventCategory> groups() {
        return cache.byCode().values().stream()
                .filter(category -> category.isGroup() && category.isActive())
                .toList();
    }

    /** The categories of a group that can be reported. */
    public List<EventCategory> inGroup(String groupCode) {
        return cache.byCode().values().stream()
                .filter(category -> groupCode.equals(category.parentCode()) && category.isActive())
                .toList();
    }

    /** A category or group, also one that is not active any more. */
    public Optional<EventCategory> find(String code) {
        return Optional.ofNullable(cache.byCode().get(code));
    }

    /** A category that can be reported: active, and so is its group. */
    public Optional<EventCategory> findReportable(String code) {
        return find(code)
                .filter(category -> !category.isGroup() && category.isActive())
                .filter(category -> find(category.parentCode())
                        .filter(EventCategory::isActive)
                        .isPresent());
    }

    /** The codes of all categories of the same group, the category's own included. */
    public Set<String> siblings(EventCategory category) {
        return cache.byCode().values().stream()
                .filter(other ->
                        category.parentCode() != null && category.parentCode().equals(other.parentCode()))
                .map(EventCategory::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a case of the category must show: its own requirements, or those of its group where it has none. */
    public List<ClosingRequirement> requirementsOf(String categoryCode) {
        var own = cache.requirementsOf(categoryCode);
        return !own.isEmpty()
                ? own
                : find(categoryCode)
                        .map(EventCategory::parentCode)
                        .map(cache::requirementsOf)
                        .orElse(List.of());
    }

    /** The condition under which a case of the category is closed, or null where neither it nor its group has one. */
    public String closingCondition(String categoryCode) {
        var category = find(categoryCode);
        return category.map(EventCategory::closingCondition)
                .or(() -> category.map(EventCategory::parentCode)
                        .flatMap(this::find)
                        .map(EventCategory::closingCondition))
                .orElse(null);
    }
}
