package org.linli.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.evidence.Evidence;
import org.linli.evidence.EvidenceAccess;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.springframework.stereotype.Component;

/** Turns a person's posts into the cases he may read: role x unit x kind, from the table {@code role_scope}. */
@Component
public class CaseAccess implements EvidenceAccess {
    private static final String SUPERVISE = "case:supervise";

    private final CaseFileMapper caseFiles;
    private final List<ReadingGround> grounds;
    private final List<FileGuard> guards;
    private final Clock clock;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, String> scopes;

    CaseAccess(CaseFileMapper caseFiles, List<ReadingGround> grounds, List<FileGuard> guards, Clock clock) {
        this.caseFiles = caseFiles;
        this.grounds = grounds;
        this.guards = guards;
        this.clock = clock;
    }

    /** The row scope of a person for a kind of case. */
    public ReadScope scopeOf(CurrentUser user, CaseKind kind) {
        return scopeOf(user, kind, true);
    }

    private ReadScope scopeOf(CurrentUser user, CaseKind kind, boolean withGrants) {
        var rows = rowsOf(user, kind, withGrants);
        return new ReadScope(
                rows.all(),
                user.has(SUPERVISE),
                narrower(user, kind, rows, withGrants),
                user.staffId(),
                rows.rows().gridIds(),
                rows.rows().communityIds(),
                rows.rows().streetIds(),
                rows.rows().handlingUnitIds(),
                rows.rows().mayBeGranted(),
                rows.rows().participantUnitIds());
    }

    private List<ReadScope.Narrower> narrower(CurrentUser user, CaseKind asked, KindRows rows, boolean withGrants) {
        List<ReadScope.Narrower> narrower = new ArrayList<>();
        for (var kind : CaseKind.values()) {
            if (kind.hasOwnReaders()) {
                var ofKind = kind == asked ? rows : rowsOf(user, kind, withGrants);
                if (!ofKind.readsSome() || !ofKind.equals(rows)) {
                    narrower.add(new ReadScope.Narrower(kind, ofKind.readsSome() ? ofKind.rows() : null));
                }
            }
        }
        return List.copyOf(narrower);
    }

    private record KindRows(boolean all, boolean readsSome, ReadScope.Rows rows) {}

    private KindRows rowsOf(CurrentUser user, CaseKind kind, boolean withGrants) {
        var all = false;
        var readsSome = false;
        Map<UnitKind, Set<Long>> places = new HashMap<>();
        Set<Long> handling = new HashSet<>();
        Set<Long> participating = new HashSet<>();
        for (var post : user.posts()) {
            var scope = scopeOf(post.role(), kind);
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
        var rows = new ReadScope.Rows(
                places.getOrDefault(UnitKind.GRID, Set.of()),
                places.getOrDefault(UnitKind.COMMUNITY, Set.of()),
                places.getOrDefault(UnitKind.STREET, Set.of()),
                handling,
                withGrants && readsSome,
                participating);
        return new KindRows(all, readsSome, rows);
    }

    /** Whether the person may read a case. */
    public boolean mayRead(CurrentUser user, long caseFileId) {
        return caseFiles.isReadable(caseFileId, scopeOf(user, CaseKind.EVENT)) || mayReadByWork(user, caseFileId);
    }

    /** Its files are for those who work on a case; whoever sent one sees it again. */
    @Override
    public boolean mayRead(CurrentUser user, Evidence file) {
        return mayRead(user, file.caseFileId())
                && (file.isUploadedBy(user.staffId())
                        || guards.stream().allMatch(guard -> guard.shows(file.caseFileId(), user)));
    }

    /** Whether somebody who may read a case sees its files, too. */
    boolean showsFiles(CurrentUser user, CaseFile caseFile) {
        return guards.stream()
                .filter(guard -> guard.kind() == caseFile.kind())
                .allMatch(guard -> guard.shows(caseFile.id(), user));
    }

    /** Whether the person may read a case outside his row scope because work on it waits for him. */
    boolean mayReadByWork(CurrentUser user, long caseFileId) {
        return grounds.stream().anyMatch(ground -> ground.covers(caseFileId, user));
    }

    /** Whether the person's posts alone let him read the case, without what colleagues showed him. */
    public boolean mayReadByPost(CurrentUser user, long caseFileId) {
        return caseFiles.isReadable(caseFileId, scopeOf(user, CaseKind.EVENT, false));
    }

    /** Those of these people who may read the case now, whoever asks. */
    public Set<Long> readersOf(long caseFileId, Set<Long> staffIds) {
        return staffIds.isEmpty()
                ? Set.of()
                : Set.copyOf(caseFiles.listReaders(caseFileId, staffIds, SUPERVISE, clock.instant()));
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

    /** Kinds without readers of their own are read as events are. */
    private String scopeOf(String role, CaseKind kind) {
        var asEvent = kind.hasOwnReaders() ? "NONE" : scopes().getOrDefault(key(role, CaseKind.EVENT), "NONE");
        return scopes().getOrDefault(key(role, kind), asEvent);
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
