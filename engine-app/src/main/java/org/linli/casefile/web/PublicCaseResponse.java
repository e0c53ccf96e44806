package org.linli.casefile.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.ReporterUrges;
import org.linli.casefile.StageLight;

/**
 * A case as its reporter sees it: plain words, no names of staff.
 *
 * @param promiseProvisional whether {@code promisedAt} may move because days off have not been announced
 * @param firstPromisedAt what was promised before the category was corrected, or null where nothing changed
 * @param firstPromiseMissed whether that had passed already
 * @param reopenableUntil until when he may say that it is not solved, or null
 * @param reviewedAt when a suspended case is looked at again, or null
 * @param changedAt when something happened last, here or in the case it was merged into
 */
record PublicCaseResponse(
        String number,
        CaseKind kind,
        String title,
        String categoryName,
        String state,
        String stateText,
        StageLight stageLight,
        String stageText,
        Instant openedAt,
        @Nullable Instant promisedAt,
        boolean promiseProvisional,
        @Nullable Instant firstPromisedAt,
        boolean firstPromiseMissed,
        @Nullable Instant closedAt,
        @Nullable String handlingUnit,
        List<PublicStep> steps,
        @Nullable PublicRating rating,
        boolean rateable,
        boolean withdrawable,
        boolean supplementable,
        @Nullable Instant reopenableUntil,
        @Nullable Instant reviewedAt,
        @Nullable MergedInto mergedInto,
        Instant changedAt,
        UrgeView urge) {
    /** Whether he may urge now, when he did last, and from when on he may again. */
    record UrgeView(
            boolean allowed,
            @Nullable Instant urgedAt,
            @Nullable Instant nextAt) {
        static UrgeView of(ReporterUrges.Standing standing) {
            return new UrgeView(standing.isFree(), standing.urgedAt(), standing.nextAt());
        }
    }

    /** How the earlier report of the same matter stands, and what was done about it; never whose it is. */
    record MergedInto(
            String state,
            String stateText,
            StageLight stageLight,
            String stageText,
            String categoryName,
            Instant openedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant closedAt,
            @Nullable String handlingUnit,
            List<PublicStep> steps) {}

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
