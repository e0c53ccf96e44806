package org.linli.deadlines;

import java.time.Instant;

/** The limit of an open task ends at another moment than before; told in the transaction that moved it. */
public record DeadlineMoved(String taskId, Instant warnAt, Instant dueAt, boolean isProvisional) {
    static DeadlineMoved of(String taskId, NewTimes times) {
        return new DeadlineMoved(taskId, times.plan().warnAt(), times.plan().dueAt(), times.isProvisional());
    }
}
