package org.linli.inbox;

import java.time.Instant;

/**
 * A change of hands of a work item.
 *
 * @param heldSince since when the person before had it: his claim, which nothing else keeps
 * @param actorName who moved it, or null for the system
 */
public record WorkItemMove(
        MoveKind kind,
        Long actorId,
        String actorName,
        Long fromId,
        String fromName,
        Instant heldSince,
        Long toId,
        String toName,
        String toRole,
        String reason,
        Instant movedAt) {}
