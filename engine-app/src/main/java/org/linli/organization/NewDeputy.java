package org.linli.organization;

import java.time.Instant;

/**
 * Who shall stand in for whom, and how long.
 *
 * @param username who is away
 * @param unitCode with {@code role} the one post that is meant, or null: all that he holds
 * @param validFrom null: now
 * @param validUntil exclusive
 */
public record NewDeputy(
        String username,
        String deputyUsername,
        String unitCode,
        String role,
        Instant validFrom,
        Instant validUntil,
        String reason) {}
