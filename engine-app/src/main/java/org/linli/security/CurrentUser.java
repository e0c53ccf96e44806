package org.linli.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The person behind the current request, with the posts that he holds at this moment and what they permit. */
public record CurrentUser(long staffId, String username, String name, List<PostView> posts, Set<String> permissions) {

    /** A post held now: a role in a unit; {@code unitPath} holds the unit ids from the root, such as /1/5/9/. */
    public record PostView(
            long unitId, String unitCode, String unitName, String unitKind, String unitPath, String role) {}

    public CurrentUser {
        posts = List.copyOf(posts);
        permissions = Set.copyOf(permissions);
    }

    public boolean has(String permission) {
        return permissions.contains(permission);
    }

    public boolean holds(long unitId, String role) {
        return posts.stream()
                .anyMatch(post -> post.unitId() == unitId && post.role().equals(role));
    }

    public Set<String> roles() {
        return posts.stream().map(PostView::role).collect(Collectors.toUnmodifiableSet());
    }

    public Set<Long> unitIds() {
        return posts.stream().map(PostView::unitId).collect(Collectors.toUnmodifiableSet());
    }
}
