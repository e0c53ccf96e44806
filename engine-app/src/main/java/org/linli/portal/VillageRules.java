package org.linli.portal;

import java.time.Instant;
import java.time.LocalDate;

/** The rules that the people of a village gave themselves (村规民约); {@code body} is Markdown. */
public record VillageRules(
        long communityId,
        String body,
        LocalDate adoptedOn,
        boolean isShown,
        Instant changedAt,
        String changedBy,
        int version) {}
