package org.linli.villagelife;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Whose points somebody may see or keep: those of the villages in which he holds a role with the permission. */
@Component
class PointPlaces {
    private final PostPermissions permissions;
    private final OrganizationService organization;

    PointPlaces(PostPermissions permissions, OrganizationService organization) {
        this.permissions = permissions;
        this.organization = organization;
    }

    /** The villages, in the order of their codes. */
    Collection<Unit> villages(CurrentUser user, String permission) {
        return permissions.of(user, permission).stream()
                .map(post -> organization.unit(post.unitId()))
                .flatMap(this::villages)
                .sorted(java.util.Comparator.comparing(Unit::code))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private Stream<Unit> villages(Unit unit) {
        return switch (unit.kind()) {
            case GRID -> organization.ancestorOrSelf(unit, UnitKind.COMMUNITY).stream();
            case COMMUNITY -> Stream.of(unit);
            case STREET, CITY -> organization.communitiesOf(unit).stream();
            case DEPARTMENT -> Stream.of();
        };
    }

    /** @throws NotFoundException if it is not one of his */
    Unit village(String code, CurrentUser user, String permission) {
        return villages(user, permission).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    String name(long communityId) {
        return organization.unit(communityId).name();
    }

    Set<Long> ids(CurrentUser user, String permission) {
        return villages(user, permission).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
    }
}
