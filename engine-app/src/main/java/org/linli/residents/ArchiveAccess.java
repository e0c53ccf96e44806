package org.linli.residents;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.springframework.stereotype.Component;

/** Turns a person's posts into the records that he may use: only posts whose role has the permission count. */
@Component
public class ArchiveAccess {
    public static final String READ = "resident:read";
    public static final String WRITE = "resident:write";
    public static final String REVEAL = "resident:reveal";
    public static final String SENSITIVE = "resident:sensitive";
    public static final String IMPORT = "resident:import";
    public static final String EXPORT = "resident:export";
    public static final String READ_INFO = "resident-info:read";
    public static final String WRITE_INFO = "resident-info:write";
    /** What a role may do, it may do for the linked households of whoever holds it and not for the whole grid. */
    private static final String LINKED_ONLY = "resident:linked-only";

    private final PostPermissions permissions;
    private final LinkMapper links;
    private final Changes changes;

    ArchiveAccess(PostPermissions permissions, LinkMapper links, Changes changes) {
        this.permissions = permissions;
        this.links = links;
        this.changes = changes;
    }

    /** What he reads: the people of his places, and those about whom his departments know something. */
    public ArchiveScope readable(CurrentUser user) {
        var places = places(user, READ);
        return new ArchiveScope(
                places.gridIds(),
                places.communityIds(),
                places.streetIds(),
                places.linked(),
                departments(user, READ_INFO),
                places.today());
    }

    /** The people of the places in which he holds a role with this permission, or of the households linked with him. */
    public ArchiveScope places(CurrentUser user, String permission) {
        var linkedOnly = permissions.roles(LINKED_ONLY);
        Set<Long> grids = new HashSet<>();
        Set<Long> communities = new HashSet<>();
        Set<Long> streets = new HashSet<>();
        Set<LinkMapper.Hand> hands = new HashSet<>();
        for (var post : permissions.of(user, permission)) {
            if (linkedOnly.contains(post.role())) {
                hands.add(new LinkMapper.Hand(post.holderId(user), post.unitId()));
            } else {
                switch (UnitKind.valueOf(post.unitKind())) {
                    case GRID -> grids.add(post.unitId());
                    case COMMUNITY -> communities.add(post.unitId());
                    case STREET -> streets.add(post.unitId());
                    default -> {
                        // nobody reads the people of the whole city
                    }
                }
            }
        }
        return new ArchiveScope(grids, communities, streets, linked(hands), Set.of(), changes.today());
    }

    private LinkedRecords linked(Set<LinkMapper.Hand> hands) {
        if (hands.isEmpty()) {
            return LinkedRecords.NONE;
        }
        var rows = links.listRecords(hands);
        return new LinkedRecords(
                rows.stream().map(LinkMapper.Records::householdId).collect(Collectors.toUnmodifiableSet()),
                rows.stream().map(LinkMapper.Records::dwellingId).collect(Collectors.toUnmodifiableSet()),
                rows.stream()
                        .map(LinkMapper.Records::residentId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The codes of the departments for which he holds a role with this permission. */
    public Set<String> departments(CurrentUser user, String permission) {
        return permissions.of(user, permission).stream()
                .filter(post -> UnitKind.valueOf(post.unitKind()) == UnitKind.DEPARTMENT)
                .map(CurrentUser.PostView::unitCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
