package org.linli.deadlines;

import java.time.Instant;

/**
 * Something that has happened to a limit and is told, or waits to be told, to whoever listens.
 *
 * @param dueAt when the limit was due as it happened
 * @param failure why the last attempt to tell it failed, or null
 * @param isCurrent whether the limit still runs to that due date
 * @param followedAt when the next alarm of the same limit comes; null after a miss, or where its due date has moved
 */
public record DeadlineAlarm(
        long id,
        long deadlineId,
        AlarmKind kind,
        Instant happenedAt,
        Instant dueAt,
        String caseNumber,
        String taskId,
        String stage,
        String subject,
        Long unitId,
        int attempts,
        Instant nextAttemptAt,
        String failure,
        Instant gaveUpAt,
        boolean isCurrent,
        Instant followedAt) {

    /** That a limit was missed stays true; the rest is void once its task is done or its due date has moved. */
    boolean isVoid() {
        return kind != AlarmKind.MISSED && !isCurrent;
    }

    Object event() {
        return switch (kind) {
            case URGED ->
                new DeadlineUrged(
                        deadlineId, caseNumber, subject, stage, taskId, unitId, dueAt, happenedAt, followedAt);
            case WARNED ->
                new DeadlineWarned(
                        deadlineId, caseNumber, subject, stage, taskId, unitId, dueAt, happenedAt, followedAt);
            case MISSED ->
                new DeadlineMissed(deadlineId, caseNumber, subject, stage, taskId, unitId, dueAt, happenedAt);
            case REACTED ->
                new DeadlineReacted(deadlineId, caseNumber, subject, stage, taskId, unitId, dueAt, happenedAt);
        };
    }
}
