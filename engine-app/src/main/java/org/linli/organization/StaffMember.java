package org.linli.organization;

import java.time.Instant;
import java.util.List;

/** A member of staff with his account and the posts that he holds or will hold. */
public record StaffMember(
        long id,
        String username,
        String name,
        String title,
        String phone,
        boolean isActive,
        int version,
        Instant changedAt,
        String changedBy,
        List<Post> posts) {

    StaffMember with(List<Post> newPosts) {
        return new StaffMember(
                id, username, name, title, phone, isActive, version, changedAt, changedBy, List.copyOf(newPosts));
    }
}
