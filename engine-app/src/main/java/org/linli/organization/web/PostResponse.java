package org.linli.organization.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.organization.Post;
import org.linli.organization.PostStatus;
import org.linli.security.RoleNames;
import org.linli.shared.Zone;

/** A post as people speak of it: in days, of which {@code validUntil} is the last; null is open. */
record PostResponse(
        long id,
        String unitCode,
        String unitName,
        String role,
        String roleName,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        PostStatus status,
        int version) {

    static PostResponse of(Post post, RoleNames roles, Instant now) {
        return new PostResponse(
                post.id(),
                post.unitCode(),
                post.unitName(),
                post.role(),
                roles.name(post.role()),
                firstDay(post.validFrom()),
                lastDay(post.validUntil()),
                post.status(now),
                post.version());
    }

    static LocalDate firstDay(Instant from) {
        return LocalDate.ofInstant(from, Zone.OFFICE);
    }

    /** The last day of a period whose end is exclusive; null where it is open. */
    static LocalDate lastDay(Instant until) {
        return until == null ? null : LocalDate.ofInstant(until.minusMillis(1), Zone.OFFICE);
    }
}
