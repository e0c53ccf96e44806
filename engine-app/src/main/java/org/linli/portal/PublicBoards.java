package org.linli.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.organization.Unit;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;

/** The boards of the community in which somebody is, as they stand today. */
@UseCaseService
public class PublicBoards {
    private final CommunityBoardMapper boards;
    private final PortalPlaces places;
    private final Clock clock;

    PublicBoards(CommunityBoardMapper boards, PortalPlaces places, Clock clock) {
        this.boards = boards;
        this.places = places;
        this.clock = clock;
    }

    public boolean hasAny(Unit place) {
        var community = places.communityOf(place);
        return community != null && boards.hasShown(community.id(), today());
    }

    /** Those who stand on the boards today; none outside of a community. */
    public List<BoardPerson> people(Unit place) {
        var community = places.communityOf(place);
        return community == null ? List.of() : boards.listShown(community.id(), today());
    }

    /** The village rules that are shown; none outside of a community. */
    public Optional<VillageRules> rules(Unit place) {
        return Optional.ofNullable(places.communityOf(place))
                .flatMap(community -> boards.findRules(community.id()))
                .filter(VillageRules::isShown);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
