package org.linli.deadlines;

import java.time.Instant;

/**
 * A limit nears its end: whoever has it is urged (L1); told once for each due date.
 *
 * <p>Whoever listens does so with a plain {@code @EventListener}, in the transaction that notes that it was told: what he
 * writes is there exactly once, and a failure of his is tried again.
 *
 * @param subject {@code CASE} for the whole case, {@code STAGE} for one task
 * @param taskId the task whose limit it is, or null
 * @param unitId the unit whose pool has the task, or null for the whole case
 * @param followedAt when the yellow card of the same limit comes, or null where that is not known any more
 */
public record DeadlineUrged(
        long deadlineId,
        String caseNumber,
        String subject,
        String stage,
        String taskId,
        Long unitId,
        Instant dueAt,
        Instant happenedAt,
        Instant followedAt) {

    /** Whether the yellow card of the same limit is told within that time, or has been already: one word outside is enough then. */
    public boolean isFollowedBefore(Instant moment) {
        return followedAt != null && followedAt.isBefore(moment);
    }
}
