package org.linli.retention;

import java.time.Instant;
import org.linli.shared.Messages;

/**
 * For how many days something is kept after its time ran out.
 *
 * @param needsCheck whether somebody has to look up law and archive table before it may be switched on
 * @param checkedAt when somebody said that he has done that, or null
 * @param lastDeleted how many the last run deleted
 * @param lastFailedAt when a run failed, or null once one went through again
 */
public record RetentionRule(
        String code,
        String name,
        String nameEn,
        int days,
        int minDays,
        int maxDays,
        boolean isActive,
        boolean needsCheck,
        Instant checkedAt,
        String checkedBy,
        Instant lastRunAt,
        int lastDeleted,
        Instant lastFailedAt,
        Instant changedAt,
        String changedBy,
        int version) {

    /** Whether the check of law and archive table has to be said (again): before it deletes, and before it deletes sooner. */
    boolean asksForCheck(int newDays, boolean willBeActive) {
        return needsCheck && willBeActive && (checkedAt == null || !isActive || newDays < days);
    }

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
