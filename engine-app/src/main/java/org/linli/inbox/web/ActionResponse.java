package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.linli.casefile.StageLight;

/** What an action led to: the case's new stage, and who does what by when. */
record ActionResponse(
        String caseNumber,
        String state,
        StageLight stageLight,
        String message,
        @Nullable Next next) {

    /** Who is next. */
    record Next(String unit, @Nullable Instant dueAt) {}
}
