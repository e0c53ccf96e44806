package org.linli.residents;

/** A building of a community with its dwellings; {@code name} is null for those that stand by themselves. */
public record ArchiveBuilding(long communityId, String name, int dwellings) {}
