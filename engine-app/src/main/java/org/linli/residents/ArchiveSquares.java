package org.linli.residents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;

/** Draws a community, a villager group or a building as squares, one for each dwelling. */
@UseCaseService
public class ArchiveSquares {
    /** More cannot be looked at: a smaller part has to be chosen. */
    public static final int MOST = 1_000;

    /** Those that the map has a colour for. */
    private static final List<String> MARKS = List.of("vacant", "at-work", "elderly", "lone-elderly");

    private final ArchiveSquareMapper squares;
    private final ArchiveAccess access;
    private final OrganizationService organization;
    private final Dwellings dwellings;

    ArchiveSquares(
            ArchiveSquareMapper squares, ArchiveAccess access, OrganizationService organization, Dwellings dwellings) {
        this.squares = squares;
        this.access = access;
        this.organization = organization;
        this.dwellings = dwellings;
    }

    /** The communities of the reader's places that have dwellings, each with its buildings. */
    public List<ArchiveBuilding> buildings(CurrentUser user) {
        return squares.listBuildings(access.places(user, ArchiveAccess.READ));
    }

    /**
     * The squares of a community, or of one of its groups or buildings, in order; one more than {@link #MOST} where there are more.
     *
     * @throws NotFoundException if there is no such community
     */
    public List<ArchiveSquare> of(String communityCode, String groupCode, String building, CurrentUser user) {
        var community = organization.findUnit(communityCode).map(Unit::id).orElseThrow(NotFoundException::new);
        var group = groupCode == null ? null : dwellings.groupId(groupCode, user);
        var query = new ArchiveSquareMapper.Query(
                access.places(user, ArchiveAccess.READ), community, group, building, MOST + 1);
        var homes = squares.listHomes(query);
        if (homes.isEmpty()) {
            return List.of();
        }
        var ids = homes.stream().map(ArchiveSquare.Home::id).toList();
        var families = squares.listFamilies(ids, query.scope()).stream()
                .collect(Collectors.groupingBy(ArchiveSquare.Family::dwellingId));
        var tags = squares.listTags(ids, MARKS, query.scope()).stream()
                .collect(Collectors.groupingBy(
                        ArchiveSquareMapper.Mark::dwellingId,
                        Collectors.mapping(ArchiveSquareMapper.Mark::tagCode, Collectors.toSet())));
        return homes.stream()
                .map(home -> new ArchiveSquare(
                        home, families.getOrDefault(home.id(), List.of()), tags.getOrDefault(home.id(), Set.of())))
                .toList();
    }
}
