package org.linli.changes;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an owner department has decided of a field.
 *
 * @param settledOn the day that it found, or null: as reported
 * @param sentBackAt when that went back to verification and holds no more, or null
 */
public record MadeDecision(
        String field, long unitId, String source, LocalDate settledOn, Instant decidedAt, Instant sentBackAt) {}
