package org.linli.organization;

/** A unit goes below another parent; {@code version} is the one that was seen, {@code by} who moves it. */
public record UnitMove(String parentCode, int version, String by) {}
