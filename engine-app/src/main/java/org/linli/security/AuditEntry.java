package org.linli.security;

import java.time.Instant;

/** One line of the audit log; {@code lane} and {@code seq} are its place in a chain. */
public record AuditEntry(
        int lane,
        long seq,
        Instant happenedAt,
        String actor,
        String action,
        String object,
        AuditResult result,
        String detail,
        String prevHash,
        String hash) {

    AuditEntry after(AuditHead head) {
        var linked = new AuditEntry(
                lane, head.lastSeq() + 1, happenedAt, actor, action, object, result, detail, head.hash(), null);
        return new AuditEntry(
                lane, linked.seq, happenedAt, actor, action, object, result, detail, linked.prevHash, linked.sealed());
    }

    /** The hash that the line must carry: SHA-256 over every other column, each with its length in front. */
    String sealed() {
        return AuditHash.of(
                Integer.toString(lane),
                Long.toString(seq),
                Long.toString(happenedAt.toEpochMilli()),
                actor,
                action,
                object,
                result.name(),
                detail,
                prevHash);
    }
}
