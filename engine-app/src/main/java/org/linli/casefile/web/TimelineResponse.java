package org.linli.casefile.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What happened to a case, oldest first. */
record TimelineResponse(List<Entry> items) {

    /** One thing that happened; {@code text} is the sentence that the reporter reads. */
    record Entry(
            int seq,
            Instant at,
            @Nullable String actorName,
            @Nullable String actorUnit,
            String action,
            String actionLabel,
            @Nullable String fromState,
            String toState,
            @Nullable String opinion,
            @Nullable String targetUnit,
            @Nullable Instant dueAt,
            String text,
            boolean isPublic,
            List<File> evidence) {}

    /** A photo, video or document of a step. */
    record File(
            String id,
            String mediaType,
            @Nullable String thumbnailUrl,
            String url,
            @Nullable Instant takenAt,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal latitude,
            @Nullable String originalName) {}
}
