package org.linli.residents;

/** A part of a village below its grids' level; {@code formerVillage} is the village it belonged to before a merger, or null. */
public record VillagerGroup(
        long id,
        String code,
        long communityId,
        long gridId,
        String name,
        String formerVillage,
        boolean isActive,
        int version) {}
