package org.linli.organization.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.organization.Deputy;
import org.linli.organization.PostStatus;
import org.linli.security.RoleNames;

/**
 * Somebody stands in for another; {@code validUntil} is the last day.
 *
 * @param absent who is away
 * @param endedAt when it was cut short, by {@code endedBy}
 */
record DeputyResponse(
        long id,
        Person absent,
        Person deputy,
        String unitName,
        String role,
        String roleName,
        LocalDate validFrom,
        LocalDate validUntil,
        PostStatus status,
        String reason,
        String createdBy,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** One of the two. */
    record Person(String username, String name) {}

    static DeputyResponse of(Deputy deputy, RoleNames roles, Instant now) {
        return new DeputyResponse(
                deputy.id(),
                new Person(deputy.username(), deputy.name()),
                new Person(deputy.deputyUsername(), deputy.deputyName()),
                deputy.unitName(),
                deputy.role(),
                roles.name(deputy.role()),
                PostResponse.firstDay(deputy.validFrom()),
                PostResponse.lastDay(deputy.validUntil()),
                deputy.status(now),
                deputy.reason(),
                deputy.createdBy(),
                deputy.createdAt(),
                deputy.endedAt(),
                deputy.endedBy());
    }
}
