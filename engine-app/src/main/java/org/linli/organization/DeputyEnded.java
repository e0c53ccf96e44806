package org.linli.organization;

/** Somebody stands in for another no longer, earlier than it was arranged; {@code deputy} is as it was before. */
public record DeputyEnded(Deputy deputy) {}
