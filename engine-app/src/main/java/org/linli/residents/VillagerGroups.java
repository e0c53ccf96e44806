package org.linli.residents;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The villager groups of the places that a person works in. */
@UseCaseService
public class VillagerGroups {
    private static final int STEP = 10;
    private static final int MOST = 99;

    private final VillagerGroupMapper groups;
    private final ArchiveAccess access;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    VillagerGroups(
            VillagerGroupMapper groups,
            ArchiveAccess access,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.groups = groups;
        this.access = access;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the communities in which he reads the archive, in order. */
    public List<VillagerGroup> list(CurrentUser user) {
        var communities = communities(access.readable(user));
        return communities.isEmpty() ? List.of() : groups.list(communities);
    }

    /** By id; null has none. */
    public Map<Long, VillagerGroup> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : groups.listByIds(new HashSet<>(ids)).stream()
                        .collect(Collectors.toMap(VillagerGroup::id, Function.identity()));
    }

    /** @throws InvalidRequestException naming {@code groupCode} if the community has no such group */
    VillagerGroup require(String code, long communityId) {
        return groups.find(code)
                .filter(group -> group.communityId() == communityId && group.isActive())
                .orElseThrow(() -> new InvalidRequestException("groupCode", "resident.group.unknown"));
    }

    List<VillagerGroup> of(Unit community) {
        return groups.list(List.of(community.id()));
    }

    /**
     * Adds a group at the end of its community's.
     *
     * @throws NotFoundException if the grid is none of those in which he keeps the archive
     * @throws InvalidRequestException if the community has a group of that name, or too many
     */
    public VillagerGroup add(String gridCode, String name, String formerVillage, CurrentUser user) {
        var place = organization
                .findUnit(gridCode)
                .filter(unit -> unit.kind() == UnitKind.GRID && unit.isActive())
                .map(organization::placeOfGrid)
                .filter(access.places(user, ArchiveAccess.IMPORT)::covers)
                .orElseThrow(NotFoundException::new);
        var others = of(place.community());
        if (others.stream().anyMatch(group -> group.name().equals(name))) {
            throw new InvalidRequestException("name", "resident.group.taken");
        }
        if (others.size() == MOST) {
            throw new InvalidRequestException("name", "resident.group.most", MOST);
        }
        var code = "%s%02d".formatted(place.community().code(), others.size() + 1);
        var group =
                new VillagerGroup(0, code, place.community().id(), place.grid().id(), name, formerVillage, true, 0);
        groups.insert(group, (others.size() + 1) * STEP, clock.instant(), user.name());
        audit.record("add-villager-group", "villager-group:" + code, AuditResult.SUCCESS, null);
        return groups.find(code).orElseThrow();
    }

    private List<Long> communities(ArchiveScope scope) {
        var ids = new HashSet<>(scope.communityIds());
        organization.unitsById(scope.gridIds()).values().stream()
                .map(grid -> organization.placeOfGrid(grid).community().id())
                .forEach(ids::add);
        organization.unitsById(scope.streetIds()).values().stream()
                .flatMap(street -> organization.communitiesOf(street).stream())
                .map(Unit::id)
                .forEach(ids::add);
        return List.copyOf(ids);
    }
}
