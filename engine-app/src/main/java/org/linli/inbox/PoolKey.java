package org.linli.inbox;

/** A pool of work: a role in a unit. */
public record PoolKey(long unitId, String role) {}
