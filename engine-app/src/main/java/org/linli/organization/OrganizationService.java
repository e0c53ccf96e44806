package org.linli.organization;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Service;

/** What other modules ask about units and people; units are answered from memory, without a statement. */
@Service
public class OrganizationService {
    private static final String GRID_WORKER = "grid-worker";

    private final UnitCache cache;
    private final UnitMapper units;
    private final PostMapper posts;
    private final StaffMapper staff;
    private final Clock clock;

    OrganizationService(UnitCache cache, UnitMapper units, PostMapper posts, StaffMapper staff, Clock clock) {
        this.cache = cache;
        this.units = units;
        this.posts = posts;
        this.staff = staff;
        this.clock = clock;
    }

    public Optional<Unit> findUnit(String code) {
        return cache.tree().byCode(code);
    }

    /** @throws NotFoundException if there is no such unit */
    public Unit unit(long id) {
        return cache.tree().byId(id).orElseThrow(NotFoundException::new);
    }

    /** The units by id; unknown ids are left out. */
    public Map<Long, Unit> unitsById(Collection<Long> ids) {
        return cache.tree().byIds(ids);
    }

    public Optional<Unit> ancestorOrSelf(Unit unit, UnitKind kind) {
        return cache.tree().ancestorOrSelf(unit, kind);
    }

    /** @throws IllegalArgumentException if the unit is no grid inside a community and a street */
    public Place placeOfGrid(Unit grid) {
        var tree = cache.tree();
        var community = tree.ancestorOrSelf(grid, UnitKind.COMMUNITY);
        var street = tree.ancestorOrSelf(grid, UnitKind.STREET);
        if (grid.kind() != UnitKind.GRID || community.isEmpty() || street.isEmpty()) {
            throw new IllegalArgumentException("%s is no grid inside a community and a street".formatted(grid.code()));
        }
        return new Place(grid, community.get(), street.get());
    }

    /** The active grid whose sign carries this token; empty when the token is unknown or revoked. */
    public Optional<Unit> gridByToken(String token) {
        return units.findIdByToken(token).flatMap(cache.tree()::byId).filter(Unit::isActive);
    }

    /** The tokens on the signs of these grids; grids without a sign are left out. */
    public Map<Long, String> tokensOf(Collection<Long> gridIds) {
        if (gridIds.isEmpty()) {
            return Map.of();
        }
        return units.listTokens(Set.copyOf(gridIds)).stream()
                .collect(Collectors.toMap(
                        UnitMapper.GridToken::unitId, UnitMapper.GridToken::token, (older, newer) -> newer));
    }

    /** The active grids whose code begins with, or whose name or place holds {@code text}; blank: all. */
    public Page<Unit> grids(String text, PageRequest page) {
        return grids(text, Set.of(), page);
    }

    /** As {@link #grids(String, PageRequest)}, with the grids in or below the units of these ids first. */
    public Page<Unit> grids(String text, Collection<Long> firstBelow, PageRequest page) {
        var found = cache.tree().grids(text.strip(), grid -> isBelow(grid, firstBelow));
        var items = found.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(items, page, found.size());
    }

    /** The active grids that are this unit or lie in it, by code. */
    public List<Unit> gridsWithin(Unit unit) {
        return cache.tree().grids("", grid -> false).stream()
                .filter(unit::contains)
                .toList();
    }

    /** Which streets and houses belong to these grids, in words; grids about which nobody wrote it are left out. */
    public Map<Long, String> coverageOf(Collection<Long> gridIds) {
        if (gridIds.isEmpty()) {
            return Map.of();
        }
        return units.listCoverage(Set.copyOf(gridIds)).stream()
                .collect(Collectors.toMap(UnitMapper.GridCoverage::unitId, UnitMapper.GridCoverage::coverage));
    }

    /** Whether the unit is one of those of these ids, or lies below one. */
    public boolean isBelow(Unit unit, Collection<Long> ids) {
        return ids.stream().anyMatch(id -> unit.path().contains("/" + id + "/"));
    }

    /** The communities below a place; of a grid, the one around it. */
    public List<Unit> communitiesOf(Unit place) {
        return cache.tree().communitiesOf(place);
    }

    /** The active departments, in the office's order. */
    public List<Unit> departments() {
        return cache.tree().departments();
    }

    /** The active units of these kinds, in the office's order. */
    public List<Unit> units(Set<UnitKind> kinds) {
        return cache.tree().ofKinds(kinds);
    }

    /** Who works in the grid now; of several, the longest in office. */
    public Optional<GridWorker> workerOf(long gridId) {
        return Optional.ofNullable(workersOf(Set.of(gridId)).get(gridId));
    }

    /** As {@link #workerOf}, for many grids in one statement; grids without a worker are left out. */
    public Map<Long, GridWorker> workersOf(Collection<Long> gridIds) {
        if (gridIds.isEmpty()) {
            return Map.of();
        }
        return posts.listHolders(gridIds, GRID_WORKER, clock.instant()).stream()
                .collect(Collectors.toMap(
                        PostMapper.Holder::unitId,
                        holder -> new GridWorker(holder.name(), holder.phone()),
                        (first, later) -> first));
    }

    /** Who holds the role in these units now, for himself, by unit and user name. */
    public List<PostHolder> holdersOf(Collection<Long> unitIds, String role) {
        return unitIds.isEmpty() ? List.of() : posts.listOwnHolders(unitIds, role, clock.instant());
    }

    /** The names by staff id, of people who left too; unknown ids are left out. */
    public Map<Long, String> staffNames(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return staff.listNames(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(StaffMapper.NamedStaff::id, StaffMapper.NamedStaff::name));
    }

    /** The user names by staff id, of people who left too; unknown ids are left out. */
    public Map<Long, String> usernames(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return staff.listUsernames(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(StaffMapper.NamedStaff::id, StaffMapper.NamedStaff::name));
    }

    /** Whether anyone holds the role in the unit now. */
    public boolean hasActivePost(long unitId, String role) {
        return !posts.listHolders(Set.of(unitId), role, clock.instant()).isEmpty();
    }
}
