package org.linli.security.web;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.stream.Stream;
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

    /** {@code deputyFor} names who is away, where the post is held for him. */
    record Post(
            String unitCode,
            String unitName,
            String unitKind,
            String role,
            String roleName,
            @Nullable String deputyFor) {}

    /** @param named rights that he has by name, beside those of his posts */
    static SessionResponse of(CurrentUser user, boolean mustChangePassword, RoleNames roles, List<String> named) {
        var posts = user.posts().stream()
                .map(post -> new Post(
                        post.unitCode(),
                        post.unitName(),
                        post.unitKind(),
                        post.role(),
                        roles.name(post.role()),
                        post.isOwn() ? null : post.absentee().name()))
                .toList();
        return new SessionResponse(
                user.username(),
                user.name(),
                user.staffId(),
                mustChangePassword,
                posts,
                Stream.concat(user.permissions().stream(), named.stream())
                        .sorted()
                        .toList(),
                roles.city());
    }
}
