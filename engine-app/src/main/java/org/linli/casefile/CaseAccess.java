package org.linli.casefile;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.evidence.EvidenceAccess;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.springframework.stereotype.Component;

/** Turns a person's posts into the cases he may read: role x unit x kind, from the table {@code role_scope}. */
@Component
public class CaseAccess implements EvidenceAccess {
    private final CaseFileMapper caseFiles;
    private final Clock clock;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, String> scopes;

    CaseAccess(CaseFileMapper caseFiles, Clock clock) {
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /** The row scope of a person for a kind of case. */
    public ReadScope scopeOf(CurrentUser user, CaseKind kind) {
        return scopeOf(user, kind, true);
    }

    private ReadScope scopeOf(CurrentUser user, CaseKind kind, boolean withGrants) {
        var all = false;
        var readsSome = false;
        Map<UnitKind, Set<Long>> places = new HashMap<>();
        Set<Long> handling = new HashSet<>();
        Set<Long> participating = new HashSet<>();
        for (var post : user.posts()) {
            var scope = scopes().getOrDefault(key(post.role(), kind), "NONE");
            if (!scope.equals("NONE")) {
                readsSome = true;
                participating.add(post.unitId());
            }
            switch (scope) {
                case "ALL" -> all = true;
                case "ASSIGNED" -> handling.add(post.unitId());
                case "PLACE" -> all |= !addPlace(places, post);
                default -> {
                    // the role sees no case of this kind
                }
            }
        }
        return new ReadScope(
                all,
                user.staffId(),
                places.getOrDefault(UnitKind.GRID, Set.of()),
                places.getOrDefault(UnitKind.COMMUNITY, Set.of()),
                places.getOrDefault(UnitKind.STREET, Set.of()),
                handling,
                withGrants && readsSome,
                participating);
    }

    @Override
    public boolean mayRead(CurrentUser user, long caseFileId) {
        return caseFiles.isReadable(caseFileId, scopeOf(user, CaseKind.EVENT));
    }

    /** Whether the person's posts alone let him read the case, without what colleagues showed him. */
    public boolean mayReadByPost(CurrentUser user, long caseFileId) {
        return caseFiles.isReadable(caseFileId, scopeOf(user, CaseKind.EVENT, false));
    }

    /** Lets a person read a case that his posts may not cover, as long as one of his roles reads such cases at all. */
    public void grant(long caseFileId, long staffId, GrantGround ground, long referenceId) {
        caseFiles.grant(new CaseFileMapper.Grant(caseFileId, staffId, ground, referenceId, clock.instant()));
    }

    /** Takes one ground for reading away; the person may still have others. */
    public void revoke(GrantGround ground, long referenceId) {
        caseFiles.revoke(ground, referenceId);
    }

    /** False when the place is the whole city. */
    private static boolean addPlace(Map<UnitKind, Set<Long>> places, PostView post) {
        var kind = UnitKind.valueOf(post.unitKind());
        places.computeIfAbsent(kind, any -> new HashSet<>()).add(post.unitId());
        return kind != UnitKind.CITY;
    }

    private Map<String, String> scopes() {
        if (scopes == null) {
            scopes = caseFiles.listRoleScopes().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> key(row.roleCode(), row.caseKind()), CaseFileMapper.RoleScope::scope));
        }
        return scopes;
    }

    private static String key(String role, CaseKind kind) {
        return role + ' ' + kind;
    }
}
