package org.linli.plates;

import java.util.List;

/** Knows what honours the households behind a door have and want to be shown; the module that keeps them answers. */
public interface HouseholdHonours {

    /** In words, the latest first; only of households that agreed that everybody reads them. */
    List<String> shown(long dwellingId);

    /** How they stand today, in words; for the page behind the plate, not for the plate. */
    List<String> standing(long dwellingId);
}
