package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.linli.accounts.DataRequest;

/** A request about somebody's own data in a list of the desk; {@code helper} is null where he asked from his account. */
record DataRequestRow(
        String number,
        DataRequest.Kind kind,
        String partName,
        String residentNumber,
        DataRequest.State state,
        Instant askedAt,
        Instant dueAt,
        boolean isOverdue,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable HelperMarkView helper,
        @Nullable Instant handedOverAt,
        @Nullable String handedOverBy,
        int version) {

    static DataRequestRow of(DataRequest request, String partName, @Nullable HelperMarkView helper, Instant now) {
        return new DataRequestRow(
                request.number(),
                request.kind(),
                partName,
                request.residentNumber(),
                request.state(),
                request.askedAt(),
                request.dueAt(),
                request.state() == DataRequest.State.ASKED && request.dueAt().isBefore(now),
                request.decidedAt(),
                request.decidedBy(),
                helper,
                request.handedOverAt(),
                request.handedOverBy(),
                request.version());
    }
}
