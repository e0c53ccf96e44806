package org.linli.casefile.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.StageLight;

/** A case as its reporter sees it: plain words, no names of staff. */
record PublicCaseResponse(
        String number,
        String title,
        String categoryName,
        String state,
        String stateText,
        StageLight stageLight,
        String stageText,
        Instant openedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant closedAt,
        @Nullable String handlingUnit,
        List<PublicStep> steps,
        @Nullable PublicRating rating,
        boolean rateable) {

    /** One step in one sentence, with what was written for the reporter and the photos. */
    record PublicStep(
            Instant at,
            String action,
            String text,
            @Nullable String opinion,
            List<PublicFile> evidence) {}

    /** A photo or document; its addresses need the query code too. */
    record PublicFile(String id, String mediaType, @Nullable String thumbnailUrl, String url) {}

    /** The reporter's own rating. */
    record PublicRating(int score, @Nullable String comment) {}
}
