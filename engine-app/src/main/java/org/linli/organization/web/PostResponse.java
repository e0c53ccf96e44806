package org.linli.organization.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.organization.Post;
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
        @Nullable LocalDate validUntil) {

    static PostResponse of(Post post, RoleNames roles) {
        return new PostResponse(
                post.id(),
                post.unitCode(),
                post.unitName(),
                post.role(),
                roles.name(post.role()),
                day(post.validFrom()),
                post.validUntil() == null ? null : day(post.validUntil().minusMillis(1)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Zone.OFFICE);
    }
}
