package org.linli.deadlines;

import java.time.Instant;

/**
 * A limit has passed for so long that the model of the process goes another way; told as {@link DeadlineMissed} is.
 *
 * @param taskId the task whose limit it is, or null
 */
public record DeadlineReacted(
        long deadlineId,
        String caseNumber,
        String subject,
        String stage,
        String taskId,
        Long unitId,
        Instant dueAt,
        Instant happenedAt) {}
