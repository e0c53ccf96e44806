package org.linli.plates;

import java.time.Instant;

/** What happened to a plate; {@code from} is null for its request. */
public record PlateChange(PlateState from, PlateState to, String note, Instant changedAt, String changedBy) {}
