package org.linli.casefile.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;

/**
 * What was found, the newest first.
 *
 * @param total the exact number of hits, or, with {@code more}, a number that there are more than
 * @param searchedSince null where everything was looked at; else only cases opened since were
 * @param words what to mark in the hits
 */
record CaseSearchResponse(
        List<Hit> items,
        int page,
        int size,
        long total,
        boolean more,
        @Nullable Instant searchedSince,
        List<String> words) {

    /**
     * A case.
     *
     * @param excerpt a piece of what was written, around a word that was found in it
     */
    record Hit(
            String number,
            CaseKind kind,
            String title,
            @Nullable String address,
            @Nullable String excerpt,
            String categoryName,
            String state,
            String stateName,
            StageLight stageLight,
            UnitRef grid,
            @Nullable UnitRef handlingUnit,
            Instant openedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant closedAt,
            boolean overdue,
            int supervisionLevel) {}
}
