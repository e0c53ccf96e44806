package org.linli.organization;

/** What an administrator changes of a person; {@code version} is the one he saw. */
public record StaffChange(String name, String title, String phone, boolean isActive, int version) {}
