package org.linli.residents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;

/** Which households are linked with which red grid member (联系户), and which with nobody. */
@UseCaseService
public class LinkedHouseholds {
    public static final String READ = "resident:read-links";

    private final LinkMapper links;
    private final RedGridMembers members;
    private final ArchiveReading archive;
    private final ArchiveAccess access;
    private final OrganizationService organization;

    LinkedHouseholds(
            LinkMapper links,
            RedGridMembers members,
            ArchiveReading archive,
            ArchiveAccess access,
            OrganizationService organization) {
        this.links = links;
        this.members = members;
        this.archive = archive;
        this.access = access;
        this.organization = organization;
    }

    /** One page of the grids of the reader's places, by code. */
    public Page<GridLinks> grids(PageRequest page, CurrentUser user) {
        var scope = access.places(user, READ);
        var all = Stream.of(scope.gridIds(), scope.communityIds(), scope.streetIds())
                .flatMap(ids -> organization.unitsById(ids).values().stream())
                .flatMap(place -> organization.gridsWithin(place).stream())
                .distinct()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        var shown = all.stream()
                .skip(page.offset())
                .limit(page.size())
                .map(Unit::id)
                .toList();
        var households = members.households(shown);
        var hands = members.ofGrids(shown);
        var rows = shown.stream()
                .map(organization::unit)
                .map(grid -> new GridLinks(
                        grid,
                        organization.placeOfGrid(grid).community(),
                        households.getOrDefault(grid.id(), 0),
                        hands.getOrDefault(grid.id(), List.of())))
                .toList();
        return Page.of(rows, page, all.size());
    }

    /**
     * One page of the households of a grid that are linked with somebody, by number.
     *
     * @param username of the member, or null for those that are linked with nobody
     * @param text part of an address, or a whole number; null leaves it open
     * @throws InvalidRequestException if the grid is none of the reader's, or nobody there has that user name
     */
    public Page<Household> households(
            String gridCode, String username, String text, PageRequest page, CurrentUser user) {
        var grid = grid(gridCode, READ, user);
        var staffId = username == null
                ? null
                : members.ofGrids(List.of(grid.id())).getOrDefault(grid.id(), List.of()).stream()
                        .filter(member -> member.username().equals(username))
                        .map(RedGridMember::staffId)
                        .findFirst()
                        .orElseThrow(() -> new InvalidRequestException("member", "resident.link.member"));
        var query = new LinkMapper.Query(grid.id(), staffId, text, page);
        return Page.of(links.listHouseholds(query), page, links.countListed(query));
    }

    /** Every red grid member that a household in the reader's scope ever had, the latest first. */
    public List<Link> history(String householdNumber, CurrentUser user) {
        var household = archive.household(householdNumber, null, user).household();
        return links.listOf(household.id());
    }

    /** @throws InvalidRequestException naming {@code grid} if it is none of those in which he holds the permission */
    Unit grid(String code, String permission, CurrentUser user) {
        var scope = access.places(user, permission);
        return organization
                .findUnit(code)
                .filter(unit -> unit.kind() == UnitKind.GRID)
                .filter(unit -> scope.covers(organization.placeOfGrid(unit)))
                .orElseThrow(() -> new InvalidRequestException("grid", "resident.grid"));
    }
}
