package org.linli.casefile.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What happened to a case, oldest first. */
record TimelineResponse(List<Entry> items) {

    /** One thing that happened; {@code text} is the sentence that the reporter reads. */
    record Entry(
            int seq,
            Instant at,
            String actorName,
            String actorUnit,
            String action,
            String actionLabel,
            String fromState,
            String toState,
            String opinion,
            String targetUnit,
            Instant dueAt,
            String text,
            boolean isPublic,
            List<File> evidence) {}

    /** A photo, video or document of a step. */
    record File(
            String id,
            String mediaType,
            String thumbnailUrl,
            String url,
            Instant takenAt,
            BigDecimal longitude,
            BigDecimal latitude,
            String originalName) {}
}
