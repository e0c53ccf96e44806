package org.linli.changes;

import java.time.Instant;
import org.linli.shared.Messages;

/** What a unit has to see to after a change; round 2 undoes round 1. */
public record FollowUp(
        long id,
        String effectCode,
        long unitId,
        int round,
        String taskId,
        String action,
        String actionEn,
        String infoKind,
        FollowUpStatus status,
        Long answeredById,
        Instant answeredAt) {
    /** What is to be done, in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? actionEn : action;
    }
}
