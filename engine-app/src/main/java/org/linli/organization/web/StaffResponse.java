package org.linli.organization.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.organization.StaffMember;
import org.linli.security.RoleNames;

/** A person as administrators see him; {@code version} must come back with a change. */
record StaffResponse(
        String username,
        String name,
        @Nullable String title,
        @Nullable String phone,
        boolean isActive,
        int version,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        List<PostResponse> posts) {

    static StaffResponse of(StaffMember member, RoleNames roles, Instant now) {
        return new StaffResponse(
                member.username(),
                member.name(),
                member.title(),
                member.phone(),
                member.isActive(),
                member.version(),
                member.changedAt(),
                member.changedBy(),
                member.posts().stream()
                        .map(post -> PostResponse.of(post, roles, now))
                        .toList());
    }
}
