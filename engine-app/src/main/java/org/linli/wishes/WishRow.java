package org.linli.wishes;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.casefile.StageLight;

/** A wish in a list; nobody is named. */
public record WishRow(
        long caseFileId,
        String caseNumber,
        String kind,
        String state,
        StageLight stageLight,
        long communityId,
        long gridId,
        String publicTitle,
        String publicText,
        String publicPlace,
        String tools,
        LocalDate wantedFrom,
        LocalDate wantedTo,
        int headCount,
        int places,
        int taken,
        int minPeople,
        boolean isOwn,
        Integer seats,
        int seated,
        LocalDate agreedOn,
        LocalDate fulfilledOn,
        WishGrade grade,
        int reopenedCount,
        Instant publishedAt,
        Instant staleAt,
        Instant openedAt,
        Instant closedAt) {

    /** How many may still claim it. */
    public int free() {
        return Math.max(0, places - taken);
    }
}
