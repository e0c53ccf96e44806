package org.linli.organization;

/** What an administrator changes of a person; {@code version} is the one he saw, {@code by} his name. */
public record StaffChange(String name, String title, String phone, boolean isActive, int version, String by) {}
