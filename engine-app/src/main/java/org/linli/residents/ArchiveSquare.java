package org.linli.residents;

import java.util.List;
import java.util.Set;

/**
 * A square of the map: a dwelling with the households in it.
 *
 * @param tags codes of the tags that the dwelling, its households and their people carry now
 */
public record ArchiveSquare(Home home, List<Family> households, Set<String> tags) {

    /** Where the square stands. */
    public record Home(
            long id, String number, Long groupId, String address, String building, String entrance, String room) {}

    /** A household in it, with how many belong to it. */
    public record Family(long dwellingId, String number, HouseholdKind kind, int people) {}
}
