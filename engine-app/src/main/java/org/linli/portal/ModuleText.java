package org.linli.portal;

/** What the office says of a module; {@code owner} is the code of a unit, or null. */
public record ModuleText(String name, String nameEn, String owner, boolean isLocal, boolean isOn, int sort) {}
