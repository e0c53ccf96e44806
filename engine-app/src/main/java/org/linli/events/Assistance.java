package org.linli.events;

import java.time.Instant;

/**
 * What a unit is asked to do for a case, and what it answered.
 *
 * @param taskId its task, or null before it begins
 * @param dueAt until when it should answer, or null before it begins
 */
public record Assistance(
        long id,
        long unitId,
        String processInstanceId,
        String taskId,
        String request,
        String requestedBy,
        Status status,
        Instant requestedAt,
        Instant dueAt,
        String answer,
        String answeredBy,
        Instant answeredAt) {
    /** Where it stands. */
    public enum Status {
        /** Begins when the lead unit signs. */
        PLANNED,
        OPEN,
        DONE,
        DECLINED,
        WITHDRAWN
    }
}
