package org.linli.catalogue;

/**
 * What delegation brought, of all items or of one group of them.
 *
 * @param group code of the group; null: all
 * @param listed items in the catalogue, {@code delegated} of them to town or village
 * @param instant delegated items decided at once
 */
public record CatalogueFigure(
        String group, int listed, int delegated, int instant, Cut materials, Cut steps, Cut days) {
    static CatalogueFigure empty(String group) {
        return new CatalogueFigure(group, 0, 0, 0, Cut.NONE, Cut.NONE, Cut.NONE);
    }

    CatalogueFigure plus(CatalogueFigure other) {
        return new CatalogueFigure(
                group,
                listed + other.listed,
                delegated + other.delegated,
                instant + other.instant,
                materials.plus(other.materials),
                steps.plus(other.steps),
                days.plus(other.days));
    }
}
