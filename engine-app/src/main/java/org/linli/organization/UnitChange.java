package org.linli.organization;

/** What an administrator changes of a unit; {@code version} is the one he saw, {@code by} his name. */
public record UnitChange(
        String name, String nameEn, String phone, int sort, boolean isActive, int version, String by) {}
