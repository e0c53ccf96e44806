package org.linli.deadlines;

/**
 * The clock of one task.
 *
 * @param unitId the unit whose pool has the task
 * @param reacts whether the model goes another way once the limit has passed
 */
public record StageClock(String caseNumber, String taskId, LimitSubject subject, long unitId, boolean reacts) {}
