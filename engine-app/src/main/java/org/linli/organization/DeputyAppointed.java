package org.linli.organization;

/** Somebody is to stand in for another. */
public record DeputyAppointed(Deputy deputy) {}
