package org.linli.events;

/** What an office may change of a category; {@code version} is the one that was shown. */
public record CategoryChange(
        String name,
        String nameEn,
        String plainName,
        String hotline,
        boolean isToldNearby,
        String closingCondition,
        int sort,
        boolean isActive,
        int version) {}
