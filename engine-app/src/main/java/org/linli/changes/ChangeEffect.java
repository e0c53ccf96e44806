package org.linli.changes;

import org.linli.residents.PopulationChangeKind;

/**
 * What follows from a kind of change, as the office keeps it.
 *
 * @param unitCode code of a department, or {@link #COMMUNITY}
 * @param infoKind follows only where something of this kind is known of the person, or from {@code minAge} on; null: always
 * @param whenEmpty follows only where nobody is left in the household
 */
public record ChangeEffect(
        String code,
        PopulationChangeKind kind,
        String unitCode,
        String infoKind,
        Integer minAge,
        boolean whenEmpty,
        String action,
        String actionEn,
        boolean isActive,
        int version) {
    /** The community of the household. */
    public static final String COMMUNITY = "COMMUNITY";
}
