package org.linli.security.web;

import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.security.RoleNames;

/** Who is logged in and what he may do. */
record SessionResponse(
        String username,
        String name,
        long staffId,
        boolean mustChangePassword,
        List<Post> posts,
        List<String> permissions,
        String city) {

    record Post(String unitCode, String unitName, String unitKind, String role, String roleName) {}

    static SessionResponse of(CurrentUser user, boolean mustChangePassword, RoleNames roles) {
        var posts = user.posts().stream()
                .map(post -> new Post(
                        post.unitCode(), post.unitName(), post.unitKind(), post.role(), roles.name(post.role())))
                .toList();
        return new SessionResponse(
                user.username(),
                user.name(),
                user.staffId(),
                mustChangePassword,
                posts,
                user.permissions().stream().sorted().toList(),
                roles.city());
    }
}
