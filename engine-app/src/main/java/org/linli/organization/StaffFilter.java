package org.linli.organization;

/**
 * Which people are wanted; null or blank leaves a filter open.
 *
 * @param text part of a name or user name
 * @param unit code of the unit in or below which they have a post
 * @param role code of a role that they have there
 */
public record StaffFilter(String text, String unit, String role, Boolean isActive, PostFilter posts) {}
