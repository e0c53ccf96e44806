package org.linli.supervision;

import java.time.Instant;

/**
 * A rung that a case has stepped on.
 *
 * @param cause a cause of the ladder's table, with what makes it this one
 * @param actorName the member of staff, or null = the reporter or the sweep
 * @param unitId who was urged or must answer
 * @param orderCase the case number of the paper, or null
 */
public record SupervisionStep(
        int level,
        Measure measure,
        String cause,
        Instant happenedAt,
        String actorName,
        Long unitId,
        String orderCase,
        String orderNumber,
        String words) {
    /** Whether the resident who reported it asked for it. */
    public boolean isByReporter() {
        return cause.startsWith("REPORTER:");
    }
}
