package org.linli.residents;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.organization.Place;

/**
 * Whose records a person may use, in the terms of the row scope in SQL (domain rule H-06): those of people who live or are
 * registered in his places, those of the households linked with him, and those of people about whom his departments know
 * something.
 *
 * @param ownerUnits codes of departments
 * @param today the day on which what they know has to hold
 */
public record ArchiveScope(
        Set<Long> gridIds,
        Set<Long> communityIds,
        Set<Long> streetIds,
        LinkedRecords linked,
        Set<String> ownerUnits,
        LocalDate today) {

    /** Whether he has a place or a linked household at all, and not only a department. */
    public boolean hasPlaces() {
        return !gridIds.isEmpty()
                || !communityIds.isEmpty()
                || !streetIds.isEmpty()
                || !linked.households().isEmpty();
    }

    /** The kind of place, as columns call it, where he has places of one kind and nothing else; null otherwise. */
    public String level() {
        if (!linked.households().isEmpty() || !linked.people().isEmpty() || !ownerUnits.isEmpty()) {
            return null;
        }
        var kinds = Stream.of("grid", "community", "street")
                .filter(kind -> !ids(kind).isEmpty())
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : null;
    }

    /** The places of {@link #level()}. */
    public Set<Long> placeIds() {
        return ids(level());
    }

    private Set<Long> ids(String kind) {
        return switch (kind) {
            case "grid" -> gridIds;
            case "community" -> communityIds;
            default -> streetIds;
        };
    }

    /** Whether somebody lives or is registered in one of his places, or belongs to a household linked with him. */
    public boolean covers(Resident person) {
        return covers(person.residence()) || linked.people().contains(person.id());
    }

    /** Whether he knows somebody through a linked household only, which opens nothing that is sensitive. */
    public boolean isOnlyLinked(Resident person) {
        return linked.people().contains(person.id()) && !covers(person.residence());
    }

    /** Whether a household is in one of his places or linked with him. */
    public boolean covers(Household household) {
        return covers(household.gridId(), household.communityId(), household.streetId())
                || linked.households().contains(household.id());
    }

    boolean covers(Place place) {
        return covers(place.grid().id(), place.community().id(), place.street().id());
    }

    boolean covers(long gridId, long communityId, long streetId) {
        return gridIds.contains(gridId) || communityIds.contains(communityId) || streetIds.contains(streetId);
    }

    private boolean covers(Residence residence) {
        return covers(residence.gridId(), residence.communityId(), residence.streetId())
                || covers(residence.homeGridId(), residence.homeCommunityId(), residence.homeStreetId());
    }
}
