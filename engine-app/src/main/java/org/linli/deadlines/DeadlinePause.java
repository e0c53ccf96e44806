package org.linli.deadlines;

import java.time.Instant;

/**
 * A time in which the limit of a whole case stood still.
 *
 * @param reason what the approver agreed to
 * @param endedAt null while it stands still
 * @param workingMs the working time in it, once it has ended
 * @param days the calendar days in it, once it has ended
 * @param unitId by whose calendar it counts, or null for the whole office
 * @param officeHours the hours with which it counts, or null for those of now
 */
public record DeadlinePause(
        PauseType type,
        String reason,
        Long approvedById,
        Instant startedAt,
        Instant endedAt,
        long workingMs,
        int days,
        Long unitId,
        String officeHours) {}
