package org.linli.organization;

/** Who sets or ends a deputy: the person himself, a head over his unit, or the administrator. */
public record DeputySetter(long staffId, String name) {}
