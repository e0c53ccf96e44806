package org.linli.events.web;

import jakarta.annotation.Nullable;
import java.util.List;
import org.linli.events.EventCategories;
import org.linli.events.EventCategory;

/** A group of categories, or a category; sealed ones can only be reported by telephone. */
record CategoryResponse(
        String code,
        String name,
        String plainName,
        @Nullable String hotline,
        boolean sealed,
        List<CategoryResponse> children) {

    static List<CategoryResponse> tree(EventCategories categories) {
        return categories.groups().stream()
                .map(group -> of(
                        group,
                        categories.inGroup(group.code()).stream()
                                .map(category -> of(category, List.of()))
                                .toList()))
                .toList();
    }

    private static CategoryResponse of(EventCategory category, List<CategoryResponse> children) {
        return new CategoryResponse(
                category.code(),
                category.label(),
                category.plainLabel(),
                category.hotline(),
                category.isSealed(),
                children);
    }
}
