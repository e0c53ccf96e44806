package org.linli.shared.settings;

/** What an office changes of a choice; {@code version} is the one that was seen, {@code by} who changes it. */
public record ReferenceValueChange(String name, String nameEn, boolean isActive, int version, String by) {}
