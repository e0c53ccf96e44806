package org.linli.casefile;

import java.time.Instant;
import org.linli.shared.HashChain;

/** One thing that happened to a case; never changed, and chained to the entry before it. */
public record TimelineEntry(
        long caseFileId,
        int seq,
        Instant happenedAt,
        Long actorId,
        String actorName,
        String actorUnit,
        String action,
        String elementId,
        String fromState,
        String toState,
        String targetUnit,
        Instant dueAt,
        String opinion,
        String note,
        boolean isPublic,
        String prevHash,
        String hash) {

    /** The same with the hash that belongs to it. */
    public TimelineEntry sealed() {
        return new TimelineEntry(
                caseFileId,
                seq,
                happenedAt,
                actorId,
                actorName,
                actorUnit,
                action,
                elementId,
                fromState,
                toState,
                targetUnit,
                dueAt,
                opinion,
                note,
                isPublic,
                prevHash,
                expectedHash());
    }

    /** The hash that the entry must have if nobody touched it. */
    String expectedHash() {
        return HashChain.next(
                prevHash,
                caseFileId,
                seq,
                happenedAt.toEpochMilli(),
                actorId,
                actorName,
                actorUnit,
                action,
                elementId,
                fromState,
                toState,
                targetUnit,
                dueAt == null ? null : dueAt.toEpochMilli(),
                opinion,
                note,
                isPublic);
    }
}
