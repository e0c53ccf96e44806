package org.linli.organization;

/** Somebody who may be chosen, with one of his posts. */
public record DeputyCandidate(String username, String name, String title, String unitName, String role) {}
