package org.linli.sharing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.InfoKind;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.security.PostPermissions;
import org.springframework.stereotype.Component;

/** How far somebody sees each kind, from the table {@code shared_right}: only posts whose role may look count. */
@Component
class KindRights {
    static final String QUERY = "shared-data:query";

    private final RightMapper rights;
    private final ArchiveCodes codes;
    private final PostPermissions permissions;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, Reach> reaches;

    KindRights(RightMapper rights, ArchiveCodes codes, PostPermissions permissions) {
        this.rights = rights;
        this.codes = codes;
        this.permissions = permissions;
    }

    /** From less to more: covered, in full when asked anew, in full. */
    enum Reach {
        COVERED,
        ON_REQUEST,
        FULL
    }

    /** A kind that somebody may see, and how far. */
    record Seen(InfoKind kind, Reach reach) {}

    /** What he may see, by the code of the kind and in the order of the kinds. */
    Map<String, Seen> of(CurrentUser user) {
        var posts = permissions.of(user, QUERY);
        var seen = new LinkedHashMap<String, Seen>();
        codes.infoKinds()
                .forEach(kind -> reach(kind, posts).ifPresent(reach -> seen.put(kind.code(), new Seen(kind, reach))));
        return seen;
    }

    private Optional<Reach> reach(InfoKind kind, List<PostView> posts) {
        return posts.stream()
                .map(post -> reach(kind, post))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private Reach reach(InfoKind kind, PostView post) {
        var own = kind.owners().contains(post.unitCode()) ? all().get(key(post.role(), kind.code(), true)) : null;
        return own == null ? all().get(key(post.role(), kind.code(), false)) : own;
    }

    private Map<String, Reach> all() {
        if (reaches == null) {
            reaches = rights.listRights().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> key(row.roleCode(), row.kindCode(), row.isOwn()), RightMapper.Right::reach));
        }
        return reaches;
    }

    private static String key(String role, String kind, boolean isOwn) {
        return role + ' ' + kind + ' ' + isOwn;
    }
}
