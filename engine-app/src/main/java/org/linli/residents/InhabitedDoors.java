package org.linli.residents;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.shared.UseCaseService;

/** How many doors have a household behind them, for figures that are no reading of the archive. */
@UseCaseService
public class InhabitedDoors {
    private final HouseholdMapper households;

    InhabitedDoors(HouseholdMapper households) {
        this.households = households;
    }

    record InCommunity(long communityId, long doors) {}

    /** By the id of the community; those without any are left out. A door with two households counts once. */
    public Map<Long, Long> ofCommunities(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : households.countInhabited(ids).stream()
                        .collect(Collectors.toMap(InCommunity::communityId, InCommunity::doors));
    }
}
