package org.linli.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.springframework.stereotype.Component;

/** In which units somebody may do what: only posts whose role has the permission count. */
@Component
public class PortalRights {
    public static final String ANNOUNCE = "announcement:write";
    public static final String REVIEW = "announcement:review";
    public static final String WRITE = "portal:write";
    public static final String MANAGE = "portal:manage";
    public static final String BOARD = "community-board:write";

    private final PostPermissions posts;
    private final OrganizationService organization;

    PortalRights(PostPermissions posts, OrganizationService organization) {
        this.posts = posts;
        this.organization = organization;
    }

    /** The units in which he holds a role with this permission, each once, in the order of his posts. */
    public List<Unit> units(CurrentUser user, String permission) {
        return posts.of(user, permission).stream()
                .map(CurrentUser.PostView::unitId)
                .distinct()
                .map(organization::unit)
                .toList();
    }

    /** The unit of this code if he holds a role with this permission in it. */
    Optional<Unit> unit(CurrentUser user, String permission, String code) {
        return units(user, permission).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    boolean isIn(CurrentUser user, String permission, long unitId) {
        return units(user, permission).stream().anyMatch(unit -> unit.id() == unitId);
    }

    /** Whether he holds a role with this permission in the unit or above it. */
    boolean isInOrAbove(CurrentUser user, String permission, long unitId) {
        var below = organization.unit(unitId);
        return units(user, permission).stream().anyMatch(unit -> unit.contains(below));
    }

    /** The communities whose boards he keeps. */
    public List<Unit> communities(CurrentUser user) {
        return units(user, BOARD).stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY)
                .toList();
    }

    /** Paths of the units whose announcements he sees: his own, and what lies below them. */
    Set<String> paths(CurrentUser user) {
        return units(user, ANNOUNCE).stream().map(Unit::path).collect(Collectors.toUnmodifiableSet());
    }
}
