package org.linli.residents.web;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.residents.ArchiveBuilding;
import org.linli.residents.ArchiveSquare;
import org.linli.residents.ArchiveSquares;
import org.linli.residents.HouseholdKind;
import org.linli.residents.VillagerGroup;
import org.linli.residents.web.ArchiveViews.CodeName;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map on which each square is a dwelling with its household. */
@RestController
@RequiresPermission("resident:read")
class SquareController {
    private final ArchiveSquares squares;
    private final ArchiveViews views;
    private final OrganizationService organization;

    SquareController(ArchiveSquares squares, ArchiveViews views, OrganizationService organization) {
        this.squares = squares;
        this.views = views;
        this.organization = organization;
    }

    record FamilyView(String number, HouseholdKind kind, int people) {}

    /** {@code marks}: codes of tags, of the dwelling, its households or their people. */
    record SquareView(
            String dwelling,
            String address,
            @Nullable String building,
            @Nullable String entrance,
            @Nullable String room,
            @Nullable CodeName group,
            List<FamilyView> households,
            Set<String> marks) {}

    /** {@code isCut}: there are more, and a smaller part should be chosen. */
    record SquaresResponse(List<SquareView> items, boolean isCut) {}

    record BuildingView(String name, int dwellings) {}

    /** A community with dwellings; {@code buildings} are those that have a name. */
    record SquareAreaView(CodeName community, int dwellings, List<BuildingView> buildings) {}

    record SquareAreasResponse(List<SquareAreaView> items) {}

    /** What can be drawn: the communities of the user's places, and their buildings. */
    @GetMapping("/api/archive/areas")
    SquareAreasResponse areas(CurrentUser user) {
        var byCommunity = squares.buildings(user).stream().collect(Collectors.groupingBy(ArchiveBuilding::communityId));
        var units = organization.unitsById(byCommunity.keySet());
        return new SquareAreasResponse(byCommunity.entrySet().stream()
                .map(each -> new SquareAreaView(
                        CodeName.of(units.get(each.getKey())),
                        each.getValue().stream()
                                .mapToInt(ArchiveBuilding::dwellings)
                                .sum(),
                        each.getValue().stream()
                                .filter(building -> building.name() != null)
                                .map(building -> new BuildingView(building.name(), building.dwellings()))
                                .toList()))
                .sorted((one, two) ->
                        one.community().code().compareTo(two.community().code()))
                .toList());
    }

    /** The squares of a community, or of one of its groups or buildings. */
    @GetMapping("/api/archive/squares")
    SquaresResponse squares(
            @RequestParam String community,
            @RequestParam(required = false) String group,
            @RequestParam(required = false) String building,
            CurrentUser user) {
        var found = squares.of(community, group, building, user);
        var groups = views.groups(
                found.stream().map(square -> square.home().groupId()).toList());
        return new SquaresResponse(
                found.stream()
                        .limit(ArchiveSquares.MOST)
                        .map(square -> view(square, groups.get(square.home().groupId())))
                        .toList(),
                found.size() > ArchiveSquares.MOST);
    }

    private static SquareView view(ArchiveSquare square, VillagerGroup group) {
        var home = square.home();
        return new SquareView(
                home.number(),
                home.address(),
                home.building(),
                home.entrance(),
                home.room(),
                CodeName.of(group),
                square.households().stream()
                        .map(family -> new FamilyView(family.number(), family.kind(), family.people()))
                        .toList(),
                square.tags());
    }
}
