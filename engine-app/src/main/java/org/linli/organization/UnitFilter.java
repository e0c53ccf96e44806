package org.linli.organization;

/**
 * Which units are wanted; null leaves a filter open.
 *
 * @param text part of a name or code
 * @param under code of the unit in or below which they lie
 */
public record UnitFilter(String text, UnitKind kind, Boolean isActive, String under) {}
