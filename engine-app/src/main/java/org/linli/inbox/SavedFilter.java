package org.linli.inbox;

import java.time.Instant;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;

/**
 * A list with its filters under a name.
 *
 * @param unitId the unit whose people see it, or null: only its owner
 */
public record SavedFilter(
        String publicId,
        long ownerId,
        String ownerName,
        Long unitId,
        String name,
        InboxView listView,
        CaseKind kind,
        StageLight stageLight,
        String categoryCode,
        String text,
        String sort,
        int version,
        Instant savedAt) {}
