package org.linli.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person behind the current request, with the posts that he holds at this moment and what they permit.
 *
 * <p>Among them are those in which he stands in for somebody who is away.
 */
public record CurrentUser(long staffId, String username, String name, List<PostView> posts, Set<String> permissions) {
    private static final int NAME_IN_PAIR = 28;

    /**
     * A post held now: a role in a unit.
     *
     * @param unitPath the unit ids from the root, such as /1/5/9/
     * @param absentee for whom he holds it as a deputy, or null: for himself
     */
    public record PostView(
            long unitId,
            String unitCode,
            String unitName,
            String unitKind,
            String unitPath,
            String role,
            Absentee absentee) {

        /** A post held for himself. */
        public PostView(long unitId, String unitCode, String unitName, String unitKind, String unitPath, String role) {
            this(unitId, unitCode, unitName, unitKind, unitPath, role, null);
        }

        public boolean isOwn() {
            return absentee == null;
        }

        /** Whose post it is: the user's own, or that of the one for whom he stands in. */
        public long holderId(CurrentUser user) {
            return isOwn() ? user.staffId() : absentee.staffId();
        }

        public boolean is(long unit, String roleCode) {
            return unitId == unit && role.equals(roleCode);
        }
    }

    /** Somebody who is away and for whom the person stands in. */
    public record Absentee(long staffId, String username, String name) {}

    public CurrentUser {
        posts = List.copyOf(posts);
        permissions = Set.copyOf(permissions);
    }

    public boolean has(String permission) {
        return permissions.contains(permission);
    }

    /** Whether he holds the post, be it as a deputy. */
    public boolean holds(long unitId, String role) {
        return posts.stream().anyMatch(post -> post.is(unitId, role));
    }

    /** Whether he holds the post for himself. */
    public boolean holdsHimself(long unitId, String role) {
        return posts.stream().anyMatch(post -> post.isOwn() && post.is(unitId, role));
    }

    /** For whom he stands in at the post. */
    public List<Absentee> absentees(long unitId, String role) {
        return posts.stream()
                .filter(post -> !post.isOwn() && post.is(unitId, role))
                .map(PostView::absentee)
                .distinct()
                .toList();
    }

    public boolean isDeputy() {
        return posts.stream().anyMatch(post -> !post.isOwn());
    }

    /** The same person under the name that says for whom he acts; null: for himself. */
    public CurrentUser actingFor(Absentee absentee) {
        return absentee == null
                ? this
                : new CurrentUser(
                        staffId, username, shortened(name) + " 代 " + shortened(absentee.name()), posts, permissions);
    }

    /** Two names fit where one does. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= NAME_IN_PAIR
                ? text
                : text.substring(0, text.offsetByCodePoints(0, NAME_IN_PAIR));
    }

    public Set<String> roles() {
        return posts.stream().map(PostView::role).collect(Collectors.toUnmodifiableSet());
    }

    public Set<Long> unitIds() {
        return posts.stream().map(PostView::unitId).collect(Collectors.toUnmodifiableSet());
    }
}
